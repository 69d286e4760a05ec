package vn.tiepnhan.profile.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import vn.tiepnhan.profile.PrinterProfile;
import vn.tiepnhan.profile.ProfileLibrary;
import vn.tiepnhan.profile.ProfileLibrary.Examined;
import vn.tiepnhan.profile.fact.Capability.Provenance;
import vn.tiepnhan.profile.printer.content.CodePage;
import vn.tiepnhan.profile.printer.content.CodePage.Letters;
import vn.tiepnhan.profile.printer.content.Raster;
import vn.tiepnhan.profile.printer.parts.CutMode;
import vn.tiepnhan.profile.read.ProfileProblem;

final class PrinterDatabaseTest {
    /** The form of capabilities.json, indented with tabs, its second TCVN table with the Icelandic letter. */
    private static final String COLLATED =
            """
            {
            \t"encodings": {
            \t\t"UPPER": {"data": ["                ", "                ",
            \t\t\t" ĂÂ    \\u00d0  ÊÔƠƯ  ", "     ÀẢÃÁẠ ẰẲẴẮ ", "      ẶẦẨẪẤẬÈ ẺẼ",
            \t\t\t"ÉẸỀỂỄẾỆÌỈ   ĨÍỊÒ", " ỎÕÓỌỒỔỖỐỘỜỞỠỚỢÙ", " ỦŨÚỤỪỬỮỨỰỲỶỸÝỴ "]},
            \t\t"CP437": {"name": "CP437"}
            \t},
            \t"profiles": {
            \t\t"default": {"name": "Default", "vendor": "Generic", "notes": "",
            \t\t\t"features": {"bitImageRaster": true, "graphics": true, "qrCode": true, "barcodeB": true},
            \t\t\t"media": {"width": {"mm": "Unknown", "pixels": "Unknown"}}, "codePages": {"0": "CP437"}},
            \t\t"PX-58+": {"name": "PX-58+", "vendor": "Máy Tốt", "inherits": "default", "notes": "a \\"b\\" \\\\ c",
            \t\t\t"features": {"qrCode": false, "paperFullCut": true, "paperPartCut": true},
            \t\t\t"media": {"dpi": 203, "width": {"mm": 58, "pixels": 390}},
            \t\t\t"codePages": {"0": "CP437", "30": "TCVN-3-1", "31": "UPPER", "52": "windows-1258"}}
            \t}
            }
            """;

    @Test
    void readsACollatedFileAndSaysWhatBecameOfIt() {
        PrinterDatabase database = read("capabilities.json", COLLATED);
        assertThat(database.names()).containsExactly("default", "PX-58+");
        ImportedProfile imported = database.take("PX-58+", "");
        assertThat(imported.id()).isEqualTo("px-58-plus");
        PrinterProfile printer = usable(imported);
        assertThat(printer.about().vendor()).isEqualTo("Máy Tốt");
        assertThat(printer.widthDots()).isEqualTo(384);
        assertThat(printer.paper().widthDots().provenance()).isEqualTo(Provenance.FIELD);
        assertThat(printer.paper().widthDots().source())
                .contains("capabilities.json")
                .contains("PX-58+");
        assertThat(printer.raster().command().value()).isEqualTo(Raster.Command.GS_V_0);
        assertThat(printer.codes().qr().value()).isFalse();
        assertThat(printer.codes().code128().value()).isTrue();
        assertThat(printer.cutter().mode().value()).isEqualTo(CutMode.PARTIAL);
        assertThat(printer.text().pages().value())
                .containsExactly(
                        new CodePage(30, Letters.TCVN3_LOWER),
                        new CodePage(31, Letters.TCVN3_UPPER),
                        new CodePage(52, Letters.CP1258));
        assertThat(imported.notes())
                .extracting(Note::code, Note::path)
                .contains(
                        org.assertj.core.api.Assertions.tuple(Note.Code.CORRECTED, "codePages.31"),
                        org.assertj.core.api.Assertions.tuple(Note.Code.CORRECTED, "media.width.pixels"),
                        org.assertj.core.api.Assertions.tuple(Note.Code.DROPPED, "codePages"));
        assertThat(imported.notes())
                .anySatisfy(
                        note -> assertThat(note.text().en()).contains("U+00D0").contains("U+0110"));
    }

    @Test
    void readsASingleProfileFileWhoseParentIsElsewhere() {
        PrinterDatabase database = read(
                "TM-X.yml",
                """
                ---
                # only this printer
                TM-X:
                  name: TM-X
                  vendor: "Epson"
                  inherits: default
                  notes: >
                    Two
                    lines
                  media: {width: {mm: 80, pixels: 576}}
                  features: {starCommands: true, qrCode: maybe}
                  codePages: {0: CP437, 31: TCVN-3-2}
                  fonts: {0: {columns: 48}}
                  somethingNew: 1
                ...
                """);
        ImportedProfile imported = database.take("TM-X", "my-printer");
        PrinterProfile printer = usable(imported);
        assertThat(printer.id()).isEqualTo("my-printer");
        assertThat(printer.about().quirks().get("notes")).isNotNull();
        assertThat(imported.notes())
                .extracting(Note::path)
                .contains("inherits", "features.qrCode", "features.starCommands", "somethingNew", "codePages.31");
    }

    @Test
    void aBareProfileAndAnAwkwardOneAreStillOfUse() {
        ImportedProfile bare = read("x.json", "{\"name\": \"宝\", \"features\": {}, \"media\": {\"width\": 5}}")
                .take("", "");
        assertThat(usable(bare).id()).isEqualTo("printer");
        String awkward =
                """
                P:
                  name: "a: b # c"
                  vendor: "'\\""
                  media: {width: {pixels: 99999}}
                  codePages: {x: CP1258, 999: CP1258, 3: [1]}
                  features: {paperFullCut: false}
                """;
        PrinterProfile printer = usable(read("y.yml", awkward).take("P", ""));
        assertThat(printer.cutter().mode().value()).isEqualTo(CutMode.NONE);
        assertThat(printer.text().pages().value()).isEmpty();
    }

    @Test
    void aFileOfTheOlderYamlSaysYesAndIsTaken() {
        ImportedProfile imported = read(
                        "old.yml",
                        """
                        Old-80:
                          features: {qrCode: yes, paperFullCut: On, paperPartCut: no, bitImageRaster: maybe, starCommands: yes}
                          codePages: {31: TCVN-3-2, 300: TCVN-3-2}
                        """)
                .take("Old-80", "");
        PrinterProfile printer = usable(imported);
        assertThat(printer.codes().qr().value()).isTrue();
        assertThat(printer.cutter().mode().value()).isEqualTo(CutMode.FULL);
        assertThat(imported.notes()).doesNotHaveDuplicates();
        assertThat(imported.notes())
                .extracting(note -> note.code() + " " + note.path())
                .containsOnlyOnce("DROPPED features.bitImageRaster", "DOUBT features.starCommands")
                .contains("CORRECTED codePages.31", "DROPPED codePages.300")
                .doesNotContain("CORRECTED codePages.300", "DROPPED features");
    }

    @Test
    void whatItsGenericParentIsSaidToDoIsAGuessThoughTheFileNamesNoMaker() {
        PrinterProfile printer =
                usable(read("x.json", "{\"X-80\": {\"features\": {}}}").take("X-80", ""));
        assertThat(printer.status().realTime().provenance()).isEqualTo(Provenance.UNVERIFIED);
    }

    @Test
    void whereTheFileTellsNoPaperTheNameDoes() {
        PrinterDatabase database = read("z.yml", "POS-5890:\n  name: POS5890 Series\n  inherits: simple\n");
        assertThat(usable(database.take("POS-5890", "")).widthDots()).isEqualTo(384);
        PrinterDatabase other = read("z.yml", "XP-80:\n  name: XP-80\n  inherits: simple\n");
        assertThat(usable(other.take("XP-80", "")).widthDots()).isEqualTo(576);
    }

    @Test
    void circlesOfInheritanceEndAndKeysThereTwiceAreTold() {
        List<ProfileProblem> problems = new ArrayList<>();
        String circle =
                """
                A:
                  inherits: B
                  inherits: B
                B:
                  inherits: A
                """;
        PrinterDatabase database = Objects.requireNonNull(
                PrinterDatabase.read("c.yml", circle.getBytes(StandardCharsets.UTF_8), problems));
        assertThat(problems).extracting(ProfileProblem::code).containsExactly("DUPLICATE");
        assertThat(database.take("A", "").notes()).extracting(Note::path).contains("inherits");
    }

    @Test
    void whatIsNoPrinterDataIsNotTaken() {
        for (String text : List.of("", "[1]", "{\"a\": 1}", "just words", "{\"profiles\": 3}", "{")) {
            assertThat(PrinterDatabase.read("n", text.getBytes(StandardCharsets.UTF_8), new ArrayList<>()))
                    .as(text)
                    .isNull();
        }
    }

    @Test
    void rowsThatAreNoProfilesAndGroupsOfAnotherShapeAreNamed() {
        List<ProfileProblem> problems = new ArrayList<>();
        String odd =
                """
                {"profiles": {"good": {"features": null, "media": [1], "fonts": {},
                  "codePages": {"47": "CP1258", "999": "CP1258", "x": "TCVN-3-1", "0": "CP437"}},
                  "seven": 7, "nothing": null, "list": [1], "bare": {}}}
                """;
        PrinterDatabase database =
                Objects.requireNonNull(PrinterDatabase.read("o.json", odd.getBytes(StandardCharsets.UTF_8), problems));
        assertThat(problems)
                .extracting(ProfileProblem::path)
                .containsExactly("profiles.seven", "profiles.nothing", "profiles.list", "profiles.bare");
        ImportedProfile imported = database.take("good", "");
        assertThat(imported.notes())
                .extracting(Note::path)
                .contains("features", "media", "codePages.999", "codePages.x")
                .doesNotContain("fonts");
        assertThat(usable(imported).text().pages().value()).hasSize(1);
    }

    @Test
    void aliasesThatUnfoldWithoutEndAreNotFollowed() {
        StringBuilder bomb = new StringBuilder("a: &a [x,x,x,x,x,x,x,x,x]\n");
        for (char c = 'b'; c <= 'i'; c++) {
            char before = (char) (c - 1);
            bomb.append("%c: &%c [%s]\n".formatted(c, c, ("*" + before + ",").repeat(9)));
        }
        List<ProfileProblem> problems = new ArrayList<>();
        assertThat(PrinterDatabase.read("bomb.yml", bomb.toString().getBytes(StandardCharsets.UTF_8), problems))
                .isNull();
        assertThat(problems)
                .extracting(ProfileProblem::vi)
                .singleElement()
                .asString()
                .contains("& và *");
    }

    private static PrinterDatabase read(String file, String text) {
        List<ProfileProblem> problems = new ArrayList<>();
        PrinterDatabase database = PrinterDatabase.read(file, text.getBytes(StandardCharsets.UTF_8), problems);
        assertThat(problems).isEmpty();
        return Objects.requireNonNull(database);
    }

    private static PrinterProfile usable(ImportedProfile imported) {
        Examined examined = ProfileLibrary.shipped().examineText(imported.id(), imported.yaml());
        assertThat(examined.problems()).as(imported.yaml()).isEmpty();
        return (PrinterProfile) Objects.requireNonNull(examined.profile());
    }
}
