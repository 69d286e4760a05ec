package vn.tiepnhan.profile;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import vn.tiepnhan.profile.read.Inheritance;
import vn.tiepnhan.profile.read.ProfileProblem;
import vn.tiepnhan.profile.read.ProfileText;
import vn.tiepnhan.profile.read.Tree;

/** Loader and schema are two descriptions of one thing: each fault must be seen by both. */
final class ProfileSchemaTest {
    private static final Schema SCHEMA = schema();

    static List<String> shipped() {
        return ProfileLibrary.shipped().ids();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void everyShippedProfileIsValidByTheSchema(String id) throws IOException {
        assertThat(schemaErrors(new Dump(DumpSettings.builder().build()).dumpToString(plain(merged(id)))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "value: 576|value: 577|paper.widthDots.value",
                "value: 576|value: wide|paper.widthDots.value",
                "widthDots: {|widthDot: {|paper.widthDots",
                "provenance: field|provenance: guessed|raster.command.provenance",
                "schemaVersion: 1|schemaVersion: 2|schemaVersion",
                "kind: printer|kind: teapot|kind",
                "parity: NONE|parity: none|serial.parity",
                "flow: RTS_CTS|colour: red|serial.colour",
                "[1, 2, 3, 4]|[1, 2, 3, 5]|status.realTime.value",
                "[1, 2, 3, 4]|[1, 1]|status.realTime.value",
                "guard: { value: true|guard: { value: often|raster.guard.value",
                "baud: 115200|baud: 99|serial.baud",
                "counters: { value: []|counters: { value: [7]|status.counters.value",
                "value: PARTIAL|value: TORN|cutter.mode.value"
            })
    void loaderAndSchemaRefuseTheSameFaults(String good, String bad, String path) throws IOException {
        String broken = resource("printer/generic-80.yaml").replaceFirst(Pattern.quote(good), bad);
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
        String broken = resource("scanner/generic-serial-scanner.yaml") + line + "\n";
        assertThat(ProfileLibrary.shipped()
                        .examineText("generic-serial-scanner", broken)
                        .problems())
                .extracting(ProfileProblem::path)
                .contains(path);
        assertThat(schemaErrors(broken)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "card/piv-card|value: PIV|value: VIP|recipe.value",
                "card/piv-card|\"A000000308000010000100\"|\"A0\"|aids.value",
                "card/pkcs11-token|amd64: /usr|amd64: usr|libraries.value.amd64",
                "card/pkcs11-token|    amd64:|    z80:|libraries.value.z80",
                "card/generic-card-reader|[CONTACT]|[TOUCH]|sides.value",
                "panel/raspberry-pi-4|role: LAMP_BUSY|role: LAMP_BLUE|lines[1].role",
                "panel/raspberry-pi-4|pull: UP|maxOnMillis: 1|lines[4].maxOnMillis",
                "panel/raspberry-pi-4|state: BUSY|state: SLEEPY|signals[1].state",
                "panel/raspberry-pi-4|offMillis: 500|offMillis: -1|signals[1].offMillis",
                "station/counter|device: scanner|device: teapot|roles[0].device",
                "station/counter|most: 2|most: 0|roles[0].most"
            })
    void loaderAndSchemaRefuseTheSameFaultsOfOtherKinds(String file, String good, String bad, String path)
            throws IOException {
        String broken = resource(file + ".yaml").replaceFirst(Pattern.quote(good), bad);
        assertThat(ProfileLibrary.shipped()
                        .examineText(file.substring(file.indexOf('/') + 1), broken)
                        .problems())
                .extracting(ProfileProblem::path)
                .contains(path);
        assertThat(schemaErrors(broken)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "match: [{usb: {vid: 'xyz'}}]|match[0].usb.vid",
                "match: [{usb: {vid: '04b8'}, port: 1-1}]|match",
                "match: [{smell: 'good'}]|match[0].smell",
                "match: [{gsI: {reply: 'TM-T88V', trusted: true}}]|match[0].gsI.trusted",
                "match: [{atr: {value: '3B', mask: 'FF'}}]|match[0].atr.value",
                "firmware: {version: '1'}|firmware.version",
                "quirks: {odd: {vi: a, en: b}}|quirks.odd.source",
                "reconnect: {waitSeconds: [0], misses: 3}|reconnect.waitSeconds",
                "selfTest: [DANCE]|selfTest",
                "aliases: [a, a]|aliases"
            })
    void loaderAndSchemaRefuseTheSameFaultsOfWhatAllKindsSay(String line, String path) throws IOException {
        String broken = resource("scanner/generic-serial-scanner.yaml") + line + "\n";
        assertThat(ProfileLibrary.shipped()
                        .examineText("generic-serial-scanner", broken)
                        .problems())
                .extracting(ProfileProblem::path)
                .contains(path);
        assertThat(schemaErrors(broken)).isNotEmpty();
    }

    private static Tree.Branch merged(String id) throws IOException {
        List<ProfileProblem> problems = new ArrayList<>();
        Tree.Branch own = Objects.requireNonNull(ProfileText.parse(id, bytes(id), problems));
        return own.text("extends").isEmpty() ? own : Inheritance.merge(merged(own.text("extends")), own);
    }

    private static byte[] bytes(String id) throws IOException {
        for (String shelf : List.of("printer", "scanner", "card", "panel", "station")) {
            try (InputStream in = ProfileLibrary.class.getResourceAsStream(shelf + "/" + id + ".yaml")) {
                if (in != null) {
                    return in.readAllBytes();
                }
            }
        }
        throw new IllegalArgumentException(id);
    }

    private static @Nullable Object plain(Tree tree) {
        if (tree instanceof Tree.Branch branch) {
            Map<String, @Nullable Object> map = new LinkedHashMap<>();
            branch.twigs().forEach((key, twig) -> map.put(key, plain(twig.tree())));
            return map;
        }
        return tree instanceof Tree.Row row
                ? row.items().stream().map(ProfileSchemaTest::plain).collect(Collectors.toCollection(ArrayList::new))
                : ((Tree.Leaf) tree).value();
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
