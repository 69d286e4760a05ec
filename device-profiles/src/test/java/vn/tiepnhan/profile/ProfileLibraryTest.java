package vn.tiepnhan.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;

final class ProfileLibraryTest {
    private static final Schema SCHEMA = schema();

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

    @ParameterizedTest
    @MethodSource("shipped")
    void everyShippedProfileIsValidByTheSchema(String id) throws IOException {
        assertThat(schemaErrors(mergedText(resource(id + ".yaml")))).isEmpty();
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
                .isEqualTo(new Capability<>(
                        PrinterProfile.CutMode.NONE, Capability.Provenance.FIELD, "58 mm printers have a tear bar"));
    }

    /** Loader and schema are two descriptions of one thing: each fault must be seen by both. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "value: 576|value: 577|paper.widthDots.value",
                "value: 576|value: wide|paper.widthDots.value",
                "widthDots: {|widthDot: {|paper.widthDots",
                "provenance: field|provenance: guessed|raster.sliceRows.provenance",
                "schemaVersion: 1|schemaVersion: 2|schemaVersion",
                "kind: printer|kind: teapot|kind",
                "parity: NONE|parity: none|serial.parity",
                "flow: RTS_CTS|colour: red|serial.colour",
                "[1, 2, 3, 4]|[1, 2, 3, 5]|status.realTime.value",
                "[1, 2, 3, 4]|[1, 1]|status.realTime.value",
                "guard: { value: true|guard: { value: often|raster.guard.value",
                "baud: 115200|baud: 99|serial.baud",
                "value: PARTIAL|value: TORN|cutter.mode.value"
            })
    void loaderAndSchemaRefuseTheSameFaults(String good, String bad, String path) throws IOException {
        String broken = resource("generic-80.yaml").replaceFirst(java.util.regex.Pattern.quote(good), bad);
        assertThat(ProfileLibrary.shipped().examineText("generic-80", broken).problems())
                .extracting(ProfileProblem::path)
                .contains(path);
        assertThat(schemaErrors(broken)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "charset: {value: 'a b', provenance: field, source: x}|charset.value",
                "interface: {value: USB, provenance: field, source: x}|interface.value",
                "keyLayout: {value: vn, provenance: field, source: x}|keyLayout.value",
                "commands: {beepHex: {value: '07', provenance: field, source: x}}|commands.beepHex",
                "commands: {goodHex: {value: '7', provenance: field, source: x}}|commands.goodHex.value",
                "symbologies: {value: {EAN_13: {least: 1, most: 2}}, provenance: field, source: x}"
                        + "|symbologies.value.EAN_13",
                "symbologies: {value: {QR: {least: 0, most: 2}}, provenance: field, source: x}|symbologies.value.QR.least",
                "hidReport: {value: {reportId: 2}, provenance: field, source: x}|hidReport.value.reportBytes",
                "configCodes: [{vi: a, en: b}]|configCodes[0].text",
                "configCodes: {vi: a}|configCodes"
            })
    void loaderAndSchemaRefuseTheSameFaultsOfScanners(String line, String path) throws IOException {
        String broken = resource("generic-serial-scanner.yaml") + line + "\n";
        assertThat(ProfileLibrary.shipped()
                        .examineText("generic-serial-scanner", broken)
                        .problems())
                .extracting(ProfileProblem::path)
                .contains(path);
        assertThat(schemaErrors(broken)).isNotEmpty();
    }

    @Test
    void aScannersOptionalPartsAreReadAndACharsetNobodyKnowsIsRefused() throws IOException {
        String said = resource("generic-serial-scanner.yaml")
                + """
                charset: {value: windows-1252, provenance: field, source: x}
                symbologies: {value: {CODE_39: {least: 4, most: 32}}, provenance: field, source: x}
                """;
        ScannerProfile read = (ScannerProfile) Objects.requireNonNull(ProfileLibrary.shipped()
                .examineText("generic-serial-scanner", said)
                .profile());
        assertThat(read.content().charset().value()).isEqualTo("windows-1252");
        assertThat(read.content().symbologies().value())
                .containsExactly(java.util.Map.entry("CODE_39", new ScannerProfile.Lengths(4, 32)));
        assertThat(ProfileLibrary.shipped()
                        .examineText("generic-serial-scanner", said.replace("windows-1252", "klingon-8"))
                        .problems())
                .extracting(ProfileProblem::path)
                .contains("charset.value");
    }

    @Test
    void namesEveryProblemOfAFileAtOnceInBothLanguages() {
        ProfileLibrary.Examined examined = ProfileLibrary.shipped()
                .examineText("x", "schemaVersion: 1\nkind: scanner\nid: y\nname: {vi: a, en: b}\ncolour: red\n");
        assertThat(examined.profile()).isNull();
        assertThat(examined.problems())
                .extracting(ProfileProblem::path)
                .contains("framing", "aim", "duplicateMillis", "serial", "colour", "id");
        assertThat(examined.problems()).allSatisfy(p -> assertThat(p.vi()).isNotEqualTo(p.en()));
    }

    @Test
    void refusesWhatIsNoYamlMapping() {
        for (String text : List.of("", "- a\n- b\n", "{", "a: 1\na: 2\n", "x: &a [*a]\n", "\u0000")) {
            assertThat(ProfileLibrary.shipped().examineText("x", text).problems())
                    .as(text)
                    .extracting(ProfileProblem::code)
                    .containsAnyOf("NOT_YAML", "MISSING");
        }
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
    void aCircleOfParentsIsRefusedWithItsName() throws IOException {
        Files.writeString(folder.resolve("a.yaml"), "extends: b\n");
        Files.writeString(folder.resolve("b.yaml"), "extends: a\n");
        assertThat(ProfileLibrary.with(folder).examine("a").problems())
                .extracting(ProfileProblem::code)
                .contains("LOOP");
    }

    @Test
    void anUnknownIdOrAPathIsNoProfile() {
        for (String id : List.of("nope", "../etc/passwd", "", "fixtures/generic-80")) {
            assertThatThrownBy(() -> ProfileLibrary.shipped().printer(id))
                    .isInstanceOfSatisfying(ProfileException.class, e -> assertThat(e.problems())
                            .isEmpty());
        }
        assertThatThrownBy(() -> ProfileLibrary.shipped().printer("generic-serial-scanner"))
                .isInstanceOf(ProfileException.class);
    }

    private static String mergedText(String yaml) throws IOException {
        List<ProfileProblem> problems = new ArrayList<>();
        Map<String, Object> document = Objects.requireNonNull(ProfileDocument.parse(yaml, problems));
        if (document.get("extends") instanceof String parent) {
            document = ProfileDocument.merge(
                    Objects.requireNonNull(ProfileDocument.parse(resource(parent + ".yaml"), problems)), document);
        }
        return new Dump(DumpSettings.builder().build()).dumpToString(document);
    }

    private static List<String> schemaErrors(String yaml) {
        return SCHEMA.validate(yaml, InputFormat.YAML).stream()
                .map(Object::toString)
                .toList();
    }

    private static Schema schema() {
        try {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(resource("profile.schema.json"), InputFormat.JSON);
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(ProfileLibrary.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
