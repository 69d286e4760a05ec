package vn.tiepnhan.dossier.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.tiepnhan.dossier.Symbols.LAYOUTS;
import static vn.tiepnhan.dossier.Symbols.symbol;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiepnhan.dossier.SingleCode;
import vn.tiepnhan.dossier.Symbol;
import vn.tiepnhan.dossier.Symbology;
import vn.tiepnhan.dossier.Tn1;
import vn.tiepnhan.dossier.layout.rule.LayoutException;

class LayoutsTest {
    /** The number these symbols spell in base 32, modulo 37, worked out with another program. */
    private static final String CHECK_OF_ZK415000123 = "A";

    @TempDir
    Path folder;

    private static SingleCode single(Symbology symbology, String text) {
        Recognised recognised = LAYOUTS.recognise(symbol(symbology, text));
        assertThat(recognised).as(text).isInstanceOf(Recognised.Single.class);
        return ((Recognised.Single) recognised).code();
    }

    private static void unknown(Symbology symbology, String text) {
        assertThat(LAYOUTS.recognise(symbol(symbology, text))).as(text).isInstanceOf(Recognised.Unknown.class);
    }

    @Test
    void shipsTheSixPublishedLayouts() {
        assertThat(LAYOUTS.ids()).containsExactly("tn1", "htkk2d", "dossier-number", "slip", "cccd", "bhyt");
    }

    @Test
    void readsADossierNumberInAllItsSymbologies() {
        for (Symbology symbology : new Symbology[] {Symbology.CODE_39, Symbology.CODE_128, Symbology.QR}) {
            SingleCode code = single(symbology, "00123/2015/07900");
            assertThat(code.layout()).isEqualTo("dossier-number");
            assertThat(code.fields())
                    .containsExactly(
                            Map.entry("number", "00123/2015/07900"),
                            Map.entry("year", "2015"),
                            Map.entry("office", "07900"));
        }
        unknown(Symbology.PDF417, "00123/2015/07900");
        unknown(Symbology.CODE_128, "00123/2015/0790");
        unknown(Symbology.CODE_128, "00123/3015/07900");
    }

    @Test
    void readsSlipsByTheirCheckCharacter() {
        String receipt = "ZK415000123" + CHECK_OF_ZK415000123;
        assertThat(single(Symbology.CODE_128, receipt).fields()).containsExactly(Map.entry("receipt", receipt));
        assertThat(single(Symbology.QR, "TNS1:" + receipt + ":7H2KQ9ZX").fields())
                .containsExactly(Map.entry("receipt", receipt), Map.entry("lookup", "7H2KQ9ZX"));
        unknown(Symbology.CODE_128, "ZK415000132" + CHECK_OF_ZK415000123);
        unknown(Symbology.QR, "TNS1:" + receipt + ":7H2KQ9ZO");
    }

    @Test
    void readsACitizenCardAndDropsAddressAndOldNumber() {
        SingleCode code =
                single(Symbology.QR, "079085001234|024123456|Nguyễn Thị Ánh|01021985|Nữ|12 Lê Lợi, Quận 1|15062014");
        assertThat(code.layout()).isEqualTo("cccd");
        assertThat(code.fields()).containsEntry("name", "Nguyễn Thị Ánh").containsEntry("birth", "01/02/1985");
        assertThat(code.fields().values()).noneMatch(v -> v.contains("Lê Lợi") || v.contains("024123456"));
    }

    @Test
    void readsACitizenCardWhoseSeparatorsAScannerChanged() {
        String text = "079185001234||Nguyễn Thị Ánh|01021985|Nữ|Quận 1|15062014||".replace('|', '\u001D');
        assertThat(single(Symbology.QR, text).problems()).isEmpty();
    }

    @Test
    void readsAHealthCardsQr() {
        String name = "4e677579e1bb856e205468e1bb8b20c3816e68";
        SingleCode code = single(
                Symbology.QR,
                "DN4797987885988|" + name + "|27/02/1971|2|5175e1baad6e2031|79 - 034|01/01/2015|31/12/2015|05/01/2015|"
                        + "79000000001|-|4|01/01/2020|1234abcd|$");
        assertThat(code.layout()).isEqualTo("bhyt");
        assertThat(code.problems()).isEmpty();
        assertThat(code.fields())
                .containsEntry("name", "Nguyễn Thị Ánh")
                .containsEntry("validTo", "31/12/2015")
                .doesNotContainKey("address");
    }

    @Test
    void keepsTheBytesOfWhatNobodyKnows() {
        Symbol strange = new Symbol(Symbology.QR, new byte[] {(byte) 0xFF, 0, 13}, new Symbol.Origin("x", 1), null);
        Recognised recognised = LAYOUTS.recognise(strange);
        assertThat(recognised).isInstanceOf(Recognised.Unknown.class);
        assertThat(recognised.symbol().bytes()).containsExactly(0xFF, 0, 13);
    }

    @Test
    void triesEveryLayoutWhenTheScannerDidNotSayWhatItRead() {
        byte[] bytes = Tn1.of(Tn1.BODY).symbols(1).get(0).getBytes(StandardCharsets.ISO_8859_1);
        Symbol symbol = new Symbol(null, bytes, new Symbol.Origin("-", 0), null);
        assertThat(LAYOUTS.recognise(symbol)).isInstanceOf(Recognised.Part.class);
    }

    @Test
    void anOfficeAddsALayoutWithoutNewSoftware() throws IOException {
        Files.writeString(
                folder.resolve("phieu-hen.yaml"),
                """
                layout: phieu-hen
                title: {vi: "Phiếu hẹn của quầy", en: "Appointment slip"}
                symbologies: [CODE_128]
                single:
                  patterns: ['PH-(?<number>[0-9]{6})']
                  fields: [number]
                """);
        Layouts more = LAYOUTS.with(folder);
        Recognised recognised = more.recognise(symbol(Symbology.CODE_128, "PH-000123"));
        assertThat(((Recognised.Single) recognised).code().fields()).containsEntry("number", "000123");
        assertThat(more.ids()).endsWith("phieu-hen");
    }

    @Test
    void aFolderThatIsNotThereAddsNothing() {
        assertThat(LAYOUTS.with(folder.resolve("none")).ids()).isEqualTo(LAYOUTS.ids());
    }

    @Test
    void refusesALayoutFileThatIsWrongAndNamesIt() throws IOException {
        String good = Files.readString(Path.of("src/main/resources/vn/tiepnhan/dossier/layout/tn1.yaml"))
                .replace("layout: tn1", "layout: tn9");
        refused(good.replace("at: 4, ", "at: 3, "), "overlaps");
        refused(good.replace("field: count", "field: number"), "twice");
        refused(good.replace("field: count", "field: total"), "count is missing");
        refused(good.replace("at: 52,", "at: fifty,"), "at");
        refused(good.replace("chunkAt: 54", "chunkAt: 50"), "chunkAt");
        refused(good.replace("chunkAt: 54", "chunkAt: 54\n  colour: red"), "colour");
        refused(good.replace("[BASE32, RAW_DEFLATE]", "[BASE64]"), "BASE64");
        refused(good.replace("cells: [name, address,", "cells: [nickname, address,"), "nickname");
        refused(good.replace("[A-Z0-9][A-Z0-9-]*", "[A-Z0-9"), "[A-Z0-9");
        refused(good.replace("layout: tn9", "layout: tn1"), "already");
        refused("", "empty");
        refused("layout: [", "YAML");
        refused(good + "\nlayout: twice\n", "YAML");
    }

    private void refused(String yaml, String says) throws IOException {
        Path file = folder.resolve("office.yaml");
        Files.writeString(file, yaml);
        assertThatThrownBy(() -> LAYOUTS.with(folder))
                .isInstanceOf(LayoutException.class)
                .hasMessageContaining("office.yaml")
                .hasMessageContaining(says);
    }
}
