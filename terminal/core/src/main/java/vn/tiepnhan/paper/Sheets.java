package vn.tiepnhan.paper;

import java.util.List;
import java.util.Locale;

/** Papers that are a title and a table. */
public final class Sheets {
    private static final int WIDE = 6;
    /** Room for names and hands, in points. */
    private static final float SIGNING = 110;

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
                Grid.fitted(paper, headings, rows).set(rows);
            }
            return paper.bytes();
        }
    }

    /** What stands above a table: whose paper it is, what it is, and what it covers. */
    public record Heading(String office, String title, String span) {}

    /** A list on its side that people sign at its end, each on a place of their own. */
    public static byte[] signed(
            Heading heading, List<String> headings, List<List<String>> rows, List<String> signatories) {
        try (A4 paper = new A4(heading.title(), true)) {
            paper.text(heading.office(), 11, true, A4.Align.LEFT);
            paper.text(heading.title().toUpperCase(Locale.ROOT), 14, true, A4.Align.CENTRE);
            paper.text(heading.span(), 11, false, A4.Align.CENTRE);
            paper.skip(12);
            if (rows.isEmpty()) {
                paper.text("Không có hồ sơ nào để bàn giao.", 11, false, A4.Align.LEFT);
            } else {
                Grid.fitted(paper, headings, rows).set(rows);
            }
            sign(paper, signatories);
            return paper.bytes();
        }
    }

    private static void sign(A4 paper, List<String> signatories) {
        paper.need(SIGNING);
        paper.skip(32);
        float box = paper.width() / signatories.size();
        for (int i = 0; i < signatories.size(); i++) {
            float left = A4.LEFT + i * box;
            paper.put(signatories.get(i), left, paper.y(), box, 11, true, A4.Align.CENTRE);
            paper.put("(ký, ghi rõ họ tên)", left, paper.y() - 14, box, 9.5f, false, A4.Align.CENTRE);
        }
    }
}
