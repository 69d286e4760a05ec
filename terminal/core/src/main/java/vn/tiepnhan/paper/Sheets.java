package vn.tiepnhan.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Papers that are a title and a table. */
public final class Sheets {
    private static final int WIDE = 6;

    private Sheets() {}

    /** A report; lies on its side where it has many columns. */
    public static byte[] report(String title, String period, List<String> headings, List<List<String>> rows) {
        try (A4 paper = new A4(title, headings.size() > WIDE)) {
            paper.text(title.toUpperCase(Locale.ROOT), 14, true, A4.Align.CENTRE);
            paper.text(period, 11, false, A4.Align.CENTRE);
            paper.skip(12);
            if (rows.isEmpty()) {
                paper.text("Không có hồ sơ nào trong thời gian này.", 11, false, A4.Align.LEFT);
            } else {
                new Grid(paper, headings, weights(headings, rows)).set(rows);
            }
            return paper.bytes();
        }
    }

    private static List<Float> weights(List<String> headings, List<List<String>> rows) {
        List<Float> weights = new ArrayList<>();
        for (int column = 0; column < headings.size(); column++) {
            int longest = Math.min(12, headings.get(column).length()) + 2;
            for (List<String> row : rows) {
                String cell = row.get(column);
                longest = Math.max(longest, Math.max(longestWord(cell) + 2, Math.min(34, cell.length())));
            }
            weights.add((float) Math.max(5, longest));
        }
        return weights;
    }

    private static int longestWord(String text) {
        int longest = 0;
        for (String word : text.split(" ", -1)) {
            longest = Math.max(longest, word.length());
        }
        return longest;
    }
}
