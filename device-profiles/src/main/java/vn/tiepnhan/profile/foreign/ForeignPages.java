package vn.tiepnhan.profile.foreign;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.profile.charset.LetterTable;
import vn.tiepnhan.profile.charset.VietnameseLetters;
import vn.tiepnhan.profile.printer.content.CodePage.Letters;
import vn.tiepnhan.profile.read.Tree;
import vn.tiepnhan.profile.read.Tree.Branch;
import vn.tiepnhan.profile.read.Tree.Leaf;
import vn.tiepnhan.profile.read.Tree.Row;

/** Which of a foreign profile's code pages write Vietnamese, by what they are called or by what is in them. */
final class ForeignPages {
    private static final char ETH = '\u00D0';
    private static final char STROKED_D = '\u0110';
    private static final int TOP_HALF = 128;
    private static final int ENOUGH = 40;

    private final @Nullable Branch encodings;
    private final List<Note> notes;

    ForeignPages(@Nullable Branch encodings, List<Note> notes) {
        this.encodings = encodings;
        this.notes = notes;
    }

    /** Page numbers and what their bytes mean; pages of other languages are counted in one note. */
    Map<Integer, Letters> read(Branch pages) {
        Map<Integer, Letters> found = new TreeMap<>();
        int others = 0;
        for (String number : pages.twigs().keySet()) {
            String name = pages.text(number);
            boolean byteSized = number.matches("[0-9]{1,3}") && Integer.parseInt(number) <= 255;
            ForeignPages reader = byteSized ? this : new ForeignPages(encodings, new ArrayList<>());
            Optional<Letters> letters = reader.letters(name, "codePages." + number);
            if (letters.isPresent() && byteSized) {
                found.put(Integer.parseInt(number), letters.get());
            } else if (letters.isPresent()) {
                notes.add(Note.dropped(
                        "codePages." + number,
                        "Trang mã tiếng Việt " + number + " (" + name
                                + ") không có số từ 0 đến 255 nên không chọn được.",
                        "Vietnamese code page " + number + " (" + name
                                + ") has no number from 0 to 255, so it cannot be chosen."));
            } else {
                others++;
            }
        }
        if (others > 0) {
            notes.add(Note.dropped(
                    "codePages",
                    "Bỏ " + others + " trang mã không có chữ Việt; phiếu ở đây chỉ cần chữ Việt.",
                    "Code pages without Vietnamese left out: " + others + "; slips here need only Vietnamese."));
        }
        return found;
    }

    private Optional<Letters> letters(String name, String path) {
        String plain = name.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
        Letters named =
                switch (plain) {
                    case "TCVN31", "TCVN3LOWER" -> Letters.TCVN3_LOWER;
                    case "TCVN32", "TCVN3UPPER" -> Letters.TCVN3_UPPER;
                    case "CP1258", "WINDOWS1258", "WPC1258", "WIN1258", "1258" -> Letters.CP1258;
                    default -> plain.contains("VIETNAM") ? Letters.UNKNOWN : null;
                };
        String data = data(name);
        if (data.isEmpty()) {
            if (named == Letters.TCVN3_UPPER) {
                corrected(path, name);
            }
            return Optional.ofNullable(named);
        }
        return byContent(data, name, path, named);
    }

    private Optional<Letters> byContent(String data, String name, String path, @Nullable Letters named) {
        String right = data;
        boolean icelandic = data.indexOf(ETH) >= 0 && data.indexOf(STROKED_D) < 0;
        if (vietnamese(data) >= ENOUGH && icelandic) {
            right = data.replace(ETH, STROKED_D);
            corrected(path, name);
        }
        for (Letters known : List.of(Letters.TCVN3_LOWER, Letters.TCVN3_UPPER, Letters.CP1258)) {
            if (agrees(LetterTable.of(known).orElseThrow(), right)) {
                return Optional.of(known);
            }
        }
        if (vietnamese(right) >= ENOUGH || named != null) {
            notes.add(
                    Note.dropped(
                            path,
                            "Bảng " + name + " xếp chữ Việt theo cách không có bảng ở đây; trang này không dùng được.",
                            "Table " + name
                                    + " puts Vietnamese letters in an order there is no table of here; the page is of no use."));
        }
        return Optional.empty();
    }

    /** The database's own table has the wrong letter, so whoever names it means that one. */
    private void corrected(String path, String name) {
        notes.add(Note.corrected(
                path,
                "Bảng " + name + " của escpos-printer-db ghi chữ Ð của tiếng Iceland (U+00D0) ở chỗ của Đ (U+0110);"
                        + " ở đây dùng Đ.",
                "Table " + name + " of escpos-printer-db holds the Icelandic Ð (U+00D0) in the place of the Vietnamese"
                        + " Đ (U+0110); Đ is used here."));
    }

    private static boolean agrees(LetterTable table, String data) {
        int same = 0;
        for (int i = 0; i < data.length(); i++) {
            Optional<Character> letter = table.letter((byte) (TOP_HALF + i));
            if (letter.isPresent() && letter.get() != data.charAt(i)) {
                return false;
            }
            same += letter.isPresent() ? 1 : 0;
        }
        return same >= ENOUGH;
    }

    private static long vietnamese(String data) {
        List<Character> letters = VietnameseLetters.all();
        return data.chars().filter(c -> letters.contains((char) c)).count();
    }

    /** The upper half of a table that is written out; empty when it is not. */
    private String data(String name) {
        Tree encoding = encodings == null ? null : encodings.at(name);
        if (!(encoding instanceof Branch branch) || !(branch.at("data") instanceof Row rows)) {
            return "";
        }
        List<String> lines = new ArrayList<>();
        for (Tree row : rows.items()) {
            lines.add(row instanceof Leaf leaf && leaf.value() instanceof String text ? text : "");
        }
        String data = String.join("", lines);
        return data.length() == TOP_HALF ? data : "";
    }
}
