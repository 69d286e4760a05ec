package vn.tiepnhan.profile.foreign;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import vn.tiepnhan.profile.printer.content.CodePage.Letters;
import vn.tiepnhan.profile.read.Tree.Branch;
import vn.tiepnhan.profile.read.Tree.Leaf;

/** One profile of escpos-printer-db, turned into the statements it makes about a printer. */
final class ForeignProfile {
    private static final Set<String> KNOWN =
            Set.of("name", "vendor", "notes", "inherits", "features", "media", "fonts", "colors", "codePages");
    private static final Set<String> NOT_NEEDED = Set.of("barcodeA", "highDensity", "pulseBel", "starCommands");
    private static final Set<String> USED = Set.of(
            "barcodeB",
            "bitImageColumn",
            "bitImageRaster",
            "graphics",
            "paperFullCut",
            "paperPartCut",
            "pdf417Code",
            "pulseStandard",
            "qrCode");

    /** As YAML 1.1 has them, by which those who keep that database read it. */
    private static final Set<String> TRUE = Set.of("true", "yes", "on");

    private static final Set<String> FALSE = Set.of("false", "no", "off");
    private static final List<String> GROUPS = List.of("media", "codePages", "fonts", "features");
    private static final Pattern NARROW_NAME = Pattern.compile("(?<![0-9])58(?!0$)");
    private static final int NARROW_DOTS = 448;
    private static final int NARROW_MILLIMETRES = 62;

    private final Branch profile;
    private final List<Note> notes;

    ForeignProfile(Branch profile, List<Note> notes) {
        this.profile = profile;
        this.notes = notes;
    }

    /** Whether a mapping looks like one. */
    static boolean looksLikeOne(Branch branch) {
        return branch.twigs().keySet().stream()
                .anyMatch(Set.of("features", "codePages", "media", "inherits")::contains);
    }

    String text(String key) {
        return profile.text(key).strip().replaceAll("\\s+", " ");
    }

    /**
     * The generic profile that fits its paper.
     *
     * @param called its name, which often tells the paper where the file does not
     */
    String parent(String called) {
        Branch width = group(group(profile, "media"), "width");
        int dots = number(width, "pixels").orElse(0);
        int millimetres = number(width, "mm").orElse(0);
        if (dots == 0 && millimetres == 0 && NARROW_NAME.matcher(called).find()) {
            notes.add(Note.doubt(
                    "media.width.mm",
                    "Tệp không cho biết khổ giấy; theo tên máy thì là 58 mm.",
                    "The file does not tell the width of the paper; by its name it is 58 mm."));
            return "generic-58";
        }
        boolean narrow = dots > 0 ? dots <= NARROW_DOTS : millimetres > 0 && millimetres <= NARROW_MILLIMETRES;
        return narrow ? "generic-58" : "generic-80";
    }

    void paper(YamlLines out) {
        Branch media = group(profile, "media");
        Branch width = group(media, "width");
        OptionalInt dots = number(width, "pixels");
        int usable = dots.orElse(0) / 8 * 8;
        if (usable < 192 || usable > 1280) {
            notes.add(
                    Note.dropped(
                            "media.width.pixels",
                            "Tệp không cho biết số chấm ngang dùng được; lấy theo hồ sơ chung, hãy xem dòng thước của phiếu tự kiểm tra.",
                            "The file names no usable width in dots: the generic one is taken; look at the ruler of the self-test."));
        } else {
            if (usable != dots.orElse(0)) {
                notes.add(Note.corrected(
                        "media.width.pixels",
                        dots.orElse(0) + " chấm không chia hết cho 8; lấy " + usable + ".",
                        dots.orElse(0) + " dots is no multiple of 8: " + usable + " is taken."));
            }
            out.fact("paper", "widthDots", usable);
            number(width, "mm").ifPresent(mm -> {
                if (mm >= 30 && mm <= 119) {
                    out.fact("paper", "rolls", Map.of(mm, usable));
                }
            });
        }
        OptionalInt dpi = number(media, "dpi");
        if (dpi.isPresent() && dpi.getAsInt() >= 100 && dpi.getAsInt() <= 600) {
            out.fact("paper", "dpi", dpi.getAsInt());
        }
    }

    void text(YamlLines out, ForeignPages pages) {
        Map<Integer, Letters> found = pages.read(group(profile, "codePages"));
        if (!found.isEmpty()) {
            List<Map<String, Object>> rows = new ArrayList<>();
            found.forEach((number, letters) -> {
                Map<String, Object> row = new LinkedHashMap<>();
                row.put("n", number);
                row.put("letters", letters);
                rows.add(row);
            });
            out.fact("text", "pages", rows);
            notes.add(
                    Note.doubt(
                            "codePages",
                            "Trang mã tiếng Việt chưa ai đọc trên giấy; hãy in phiếu chọn dòng trước khi dùng chữ của máy.",
                            "Nobody has read its Vietnamese pages on paper: print the calibration slip before its own letters are used."));
        }
        number(group(group(profile, "fonts"), "0"), "columns").ifPresent(columns -> {
            if (columns >= 16 && columns <= 100) {
                out.fact("text", "columns", columns);
            }
        });
    }

    void features(YamlLines out) {
        Branch features = group(profile, "features");
        picture(out, features);
        flag(features, "qrCode").ifPresent(on -> out.fact("codes", "qr", on));
        flag(features, "barcodeB").ifPresent(on -> out.fact("codes", "code128", on));
        flag(features, "pdf417Code").ifPresent(on -> out.fact("codes", "pdf417", on));
        cutter(out, features);
        flag(features, "pulseStandard").ifPresent(on -> out.fact("drawer", "pin", on ? 2 : 0));
        boolean star = flag(features, "starCommands").orElse(false);
        if (star) {
            notes.add(Note.doubt(
                    "features.starCommands",
                    "Máy này nói lệnh Star; phải đặt nó sang chế độ ESC/POS trước khi dùng hồ sơ này.",
                    "This printer speaks Star commands: set it to its ESC/POS mode before using this profile."));
        }
        List<String> dropped = features.twigs().keySet().stream()
                .filter(key -> !USED.contains(key)
                        && !(star && key.equals("starCommands"))
                        && (NOT_NEEDED.contains(key) || flag(features, key).isPresent()))
                .toList();
        if (!dropped.isEmpty()) {
            notes.add(Note.dropped(
                    "features",
                    "Không cần ở đây: " + String.join(", ", dropped) + ".",
                    "Not needed here: " + String.join(", ", dropped) + "."));
        }
    }

    private void picture(YamlLines out, Branch features) {
        boolean raster = flag(features, "bitImageRaster").orElse(false);
        boolean graphics = flag(features, "graphics").orElse(false);
        boolean column = flag(features, "bitImageColumn").orElse(false);
        if (raster || graphics || column) {
            out.fact("raster", "command", new Word(raster ? "GS_V_0" : graphics ? "GS_L" : "ESC_STAR"));
        } else if (flag(features, "bitImageRaster").isPresent()) {
            notes.add(
                    Note.doubt(
                            "features.bitImageRaster",
                            "Theo tệp, máy này không in được ảnh; phiếu tiếng Việt cần ảnh. Hãy in phiếu thử trước khi dùng.",
                            "By this file the printer prints no pictures, which Vietnamese slips need: print a test slip first."));
        }
    }

    private void cutter(YamlLines out, Branch features) {
        Optional<Boolean> full = flag(features, "paperFullCut");
        Optional<Boolean> part = flag(features, "paperPartCut");
        if (full.isEmpty() && part.isEmpty()) {
            return;
        }
        List<Word> can = new ArrayList<>();
        full.filter(on -> on).ifPresent(on -> can.add(new Word("FULL")));
        part.filter(on -> on).ifPresent(on -> can.add(new Word("PARTIAL")));
        out.fact("cutter", "mode", new Word(part.orElse(false) ? "PARTIAL" : full.orElse(false) ? "FULL" : "NONE"));
        out.fact("cutter", "can", can);
    }

    /** A word of the schema, written without quotes. */
    private record Word(String word) {
        @Override
        public String toString() {
            return word;
        }
    }

    void rest(YamlLines out) {
        if (group(profile, "colors").twigs().size() > 1) {
            notes.add(Note.dropped("colors", "Phiếu ở đây chỉ in một màu.", "Slips here are printed in one colour."));
        }
        for (String key : GROUPS) {
            if (profile.twigs().containsKey(key) && !(profile.at(key) instanceof Branch)) {
                notes.add(Note.dropped(
                        key,
                        "Mục " + key + " không phải một nhóm nên không lấy được gì ở đó.",
                        "What stands at " + key + " is no group, so nothing of it is taken."));
            }
        }
        for (String key : profile.twigs().keySet()) {
            if (!KNOWN.contains(key)) {
                notes.add(
                        Note.dropped(key, "Mục " + key + " không có ở đây.", "There is nothing here for " + key + "."));
            }
        }
        String words = text("notes");
        if (!words.isEmpty()) {
            out.quirk("notes", "Ghi chú của tệp nguồn: " + words, "Notes of the source file: " + words);
        }
    }

    private Optional<Boolean> flag(Branch features, String key) {
        if (features.at(key) instanceof Leaf leaf) {
            String word = String.valueOf(leaf.value()).toLowerCase(Locale.ROOT);
            if (TRUE.contains(word) || FALSE.contains(word)) {
                return Optional.of(TRUE.contains(word));
            }
        }
        if (features.twigs().containsKey(key)) {
            notes.add(Note.dropped(
                    "features." + key,
                    "Giá trị của " + key + " không phải true hoặc false.",
                    "The value of " + key + " is neither true nor false."));
        }
        return Optional.empty();
    }

    private static OptionalInt number(Branch in, String key) {
        if (in.at(key) instanceof Leaf leaf) {
            String digits = String.valueOf(leaf.value());
            return digits.matches("[0-9]{1,6}(\\.[0-9]+)?")
                    ? OptionalInt.of((int) Double.parseDouble(digits))
                    : OptionalInt.empty();
        }
        return OptionalInt.empty();
    }

    private static Branch group(Branch in, String key) {
        return in.at(key) instanceof Branch branch ? branch : new Branch(Map.of(), in.place());
    }
}
