package vn.tiepnhan.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tiepnhan.profile.card.Recipe;
import vn.tiepnhan.profile.fact.Capability;
import vn.tiepnhan.profile.fact.Capability.Provenance;
import vn.tiepnhan.profile.printer.parts.CutMode;
import vn.tiepnhan.profile.read.ProfileProblem;
import vn.tiepnhan.profile.scanner.Lengths;

final class ProfileLibraryTest {
    @TempDir
    private Path folder;

    static List<String> shipped() {
        return ProfileLibrary.shipped().ids();
    }

    @Test
    void shipsTheGenericDevices() {
        assertThat(shipped())
                .contains(
                        "generic-58",
                        "generic-80",
                        "generic-serial-scanner",
                        "generic-hid-pos-scanner",
                        "generic-keyboard-scanner");
        assertThat(ProfileLibrary.shipped().printer("generic-80").widthDots()).isEqualTo(576);
        assertThat(ProfileLibrary.shipped().printer("generic-58").widthDots()).isEqualTo(384);
        assertThat(ProfileLibrary.shipped()
                        .scanner("generic-serial-scanner")
                        .framing()
                        .suffixes())
                .containsExactly(new byte[] {13, 10}, new byte[] {13}, new byte[] {10});
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void everyShippedProfileIsCleanAndHasItsFixture(String id) {
        assertThat(ProfileLibrary.shipped().examine(id).problems()).isEmpty();
        assertThat(ProfileLibrary.shipped().fixture(id)).isPresent();
    }

    @Test
    void aChildKeepsWhatItDoesNotSayAndReplacesCapabilitiesWhole() {
        PrinterProfile wide = ProfileLibrary.shipped().printer("generic-80");
        PrinterProfile narrow = ProfileLibrary.shipped().printer("generic-58");
        assertThat(narrow.status()).isEqualTo(wide.status());
        assertThat(narrow.serial())
                .isEqualTo(new SerialSettings(
                        9600, wide.serial().parity(), wide.serial().flow()));
        assertThat(narrow.cutter().mode())
                .isEqualTo(new Capability<>(CutMode.NONE, Provenance.FIELD, "58 mm printers have a tear bar"));
    }

    @Test
    void aScannersOptionalPartsAreReadAndACharsetNobodyKnowsIsRefused() throws IOException {
        String said = resource("scanner/generic-serial-scanner.yaml")
                + """
                charset: {value: windows-1252, provenance: field, source: x}
                symbologies: {value: {CODE_39: {least: 4, most: 32}}, provenance: field, source: x}
                """;
        ScannerProfile read = (ScannerProfile) Objects.requireNonNull(ProfileLibrary.shipped()
                .examineText("generic-serial-scanner", said)
                .profile());
        assertThat(read.content().charset().value()).isEqualTo("windows-1252");
        assertThat(read.content().symbologies().value())
                .containsExactly(java.util.Map.entry("CODE_39", new Lengths(4, 32)));
        assertThat(ProfileLibrary.shipped()
                        .examineText("generic-serial-scanner", said.replace("windows-1252", "klingon-8"))
                        .problems())
                .extracting(ProfileProblem::path)
                .contains("charset.value");
    }

    @Test
    void anOfficesOwnFolderAddsAndOverrides() throws IOException {
        Files.writeString(
                folder.resolve("mute-80.yaml"),
                """
                schemaVersion: 1
                kind: printer
                id: mute-80
                extends: generic-80
                name: {vi: Máy in chỉ ghi, en: Write-only printer}
                status:
                  realTime: {value: [], provenance: field, source: asked it}
                """);
        ProfileLibrary library = ProfileLibrary.with(folder);
        assertThat(library.ids()).contains("mute-80", "generic-80");
        assertThat(library.printer("mute-80").status().expected()).isFalse();
    }

    @Test
    void anUnknownIdOrAPathIsNoProfile() {
        for (String id : List.of("nope", "../etc/passwd", "", "printer/generic-80")) {
            assertThatThrownBy(() -> ProfileLibrary.shipped().printer(id))
                    .isInstanceOfSatisfying(ProfileException.class, e -> assertThat(e.problems())
                            .isEmpty());
        }
        assertThatThrownBy(() -> ProfileLibrary.shipped().printer("generic-serial-scanner"))
                .isInstanceOf(ProfileException.class);
    }

    @Test
    void whatNoMakerSaidOfItsModelArrivesThereAsAGuess() throws IOException {
        Files.writeString(
                folder.resolve("acme-1.yaml"),
                """
                schemaVersion: 1
                kind: printer
                id: acme-1
                extends: generic-80
                name: {vi: Máy Acme, en: Acme printer}
                vendor: Acme
                model: "1"
                cutter:
                  mode: {value: FULL, provenance: documented, source: Acme manual}
                """);
        PrinterProfile acme = ProfileLibrary.with(folder).printer("acme-1");
        assertThat(acme.cutter().mode().provenance()).isEqualTo(Provenance.DOCUMENTED);
        assertThat(acme.status().realTime().value()).containsExactly(1, 2, 3, 4);
        assertThat(acme.status().realTime().provenance()).isEqualTo(Provenance.UNVERIFIED);
        assertThat(acme.status().realTime().source()).startsWith("as generic-80: ");
        assertThat(acme.about().match()).isEmpty();
    }

    @Test
    void namesEachStatementByTheWayThatLeadsToIt() {
        assertThat(ProfileLibrary.shipped().printer("generic-80").claims())
                .extracting(Claim::path)
                .contains("paper.widthDots", "text.pages", "status.fence", "completion.processId", "drawer.pin")
                .doesNotHaveDuplicates();
        assertThat(ProfileLibrary.shipped().panel("raspberry-pi-4").claims())
                .extracting(Claim::path)
                .contains("chipLabel", "lines[6]");
    }

    @Test
    void shipsTheDevicesOfCounters() {
        ProfileLibrary library = ProfileLibrary.shipped();
        assertThat(library.all(PrinterProfile.class))
                .extracting(Profile::id)
                .contains(
                        "epson-tm-t88v",
                        "epson-tm-t88vi",
                        "epson-tm-t20iii",
                        "epson-tm-t82x",
                        "epson-tm-m30iii",
                        "xprinter-80",
                        "xprinter-58",
                        "bixolon-srp-350",
                        "citizen-ct-s651",
                        "star-escpos",
                        "rongta-rp326",
                        "pos-5890",
                        "generic-80",
                        "generic-58");
        assertThat(library.all(ScannerProfile.class)).hasSizeGreaterThanOrEqualTo(8);
        assertThat(library.all(CardReaderProfile.class)).hasSizeGreaterThanOrEqualTo(6);
        assertThat(library.all(TokenProfile.class).stream().map(t -> t.recipe().value()))
                .containsAll(List.of(Recipe.values()));
        assertThat(library.all(PanelProfile.class))
                .extracting(Profile::id)
                .contains("raspberry-pi-3b-plus", "raspberry-pi-4", "raspberry-pi-5", "firmata-uno");
        assertThat(library.all(StationProfile.class)).extracting(Profile::id).containsExactly("counter", "kiosk");
    }

    @Test
    void whatIsSaidToBeDocumentedNamesItsDocument() {
        for (Profile profile : ProfileLibrary.shipped().all(Profile.class)) {
            assertThat(profile.claims())
                    .allSatisfy(claim -> assertThat(claim.capability().source().length())
                            .as("%s %s: %s", profile.id(), claim.path(), claim.capability())
                            .isGreaterThan(claim.capability().verified() ? 7 : 3));
        }
    }

    @Test
    void stationsAskForDevicesThatHaveProfiles() {
        ProfileLibrary library = ProfileLibrary.shipped();
        for (StationProfile station : library.all(StationProfile.class)) {
            assertThat(station.required()).isNotEmpty();
            assertThat(station.roles())
                    .allSatisfy(role ->
                            assertThat(library.examine(role.profile()).kind()).isEqualTo(role.device()));
        }
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(ProfileLibrary.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
