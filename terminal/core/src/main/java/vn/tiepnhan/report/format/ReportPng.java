package vn.tiepnhan.report.format;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javax.imageio.ImageIO;
import vn.tiepnhan.calendar.VietnameseDates;
import vn.tiepnhan.paper.Sheets;
import vn.tiepnhan.report.Chart;
import vn.tiepnhan.report.Report;

/**
 * A report as a picture for a slide or a letter: bars from the left, labels before them, figures behind, the target as a
 * dashed line. Colours differ in lightness too, so that a black-and-white copy can be read. One thread.
 */
final class ReportPng {
    private static final int WIDTH = 1600;
    private static final int MARGIN = 60;
    private static final int HEAD = 190;
    private static final int FOOT = 110;
    private static final int ROW = 58;
    private static final int BAR = 34;
    private static final int LABEL = 400;
    private static final int FIGURE = 130;
    /** More lines than that are no picture any more. */
    private static final int MOST = 40;

    private static final int QUARTERS = 4;

    private static final Color INK = new Color(0x1F2933);
    private static final Color QUIET = new Color(0x52606D);
    private static final Color GRID = new Color(0xD9E2EC);
    private static final Color GOAL = new Color(0xB42318);
    private static final List<Color> PARTS =
            List.of(new Color(0x1F5FA8), new Color(0xE3A008), new Color(0x8A96A3), new Color(0xD9E2EC));

    private final Report report;
    private final Chart chart;
    private final String language;
    private final List<Chart.Bar> bars;
    private final BufferedImage image;
    private final Graphics2D pen;
    private final Font regular = font("NotoSans-SemiCondensed.ttf");
    private final Font bold = font("NotoSans-SemiCondensedBold.ttf");
    private final double longest;

    private ReportPng(Report report, Chart chart, String language) {
        this.report = report;
        this.chart = chart;
        this.language = language;
        this.bars = chart.bars().subList(0, Math.min(MOST, chart.bars().size()));
        this.longest = scale();
        this.image = new BufferedImage(WIDTH, HEAD + Math.max(1, bars.size()) * ROW + FOOT, BufferedImage.TYPE_INT_RGB);
        this.pen = image.createGraphics();
    }

    static byte[] write(Report report, Chart chart, String language) {
        ReportPng png = new ReportPng(report, chart, language);
        try {
            return png.draw();
        } finally {
            png.pen.dispose();
        }
    }

    private byte[] draw() {
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, image.getWidth(), image.getHeight());
        text(report.title().in(language), MARGIN, 70, bold, 38, INK);
        text(days(), MARGIN, 112, regular, 26, QUIET);
        grid();
        for (int i = 0; i < bars.size(); i++) {
            bar(bars.get(i), HEAD + i * ROW);
        }
        goal();
        legend();
        return bytes();
    }

    private String days() {
        String from = VietnameseDates.of(report.from());
        String span = report.from().equals(report.to()) ? from : from + " – " + VietnameseDates.of(report.to());
        int hidden = chart.bars().size() - bars.size();
        boolean vi = !language.equals("en");
        String shown = hidden == 0
                ? ""
                : vi ? " · không vẽ " + hidden + " dòng sau" : " · " + hidden + " more lines are not drawn";
        return (vi ? "Ngày " : "Days ") + span + shown;
    }

    /** So long that every quarter is a whole number. */
    private double scale() {
        if (chart.percent()) {
            return 100;
        }
        Chart.Goal goal = chart.goal();
        double most = bars.stream().mapToDouble(Chart.Bar::length).max().orElse(0);
        double needed = Math.max(1, Math.max(most, goal == null ? 0 : goal.at()));
        double quarter = 1;
        while (quarter * QUARTERS * 5 < needed) {
            quarter *= 10;
        }
        return quarter * QUARTERS * Math.ceil(needed / (quarter * QUARTERS));
    }

    private int across(double length) {
        int wide = WIDTH - 2 * MARGIN - LABEL - FIGURE;
        return MARGIN + LABEL + (int) Math.round(wide * Math.min(1, length / longest));
    }

    private void grid() {
        int bottom = HEAD + bars.size() * ROW;
        for (int quarter = 0; quarter <= QUARTERS; quarter++) {
            double at = longest * quarter / QUARTERS;
            int x = across(at);
            pen.setColor(GRID);
            pen.setStroke(new BasicStroke(2));
            pen.drawLine(x, HEAD - 10, x, bottom);
            String figure = figure(at);
            text(figure, x - width(figure, regular, 20) / 2, bottom + 28, regular, 20, QUIET);
        }
        if (bars.isEmpty()) {
            text(language.equals("en") ? "No figures." : "Không có số liệu.", MARGIN, HEAD + 36, regular, 26, INK);
        }
    }

    private void bar(Chart.Bar bar, int top) {
        String label = fitting(bar.label());
        text(label, MARGIN + LABEL - 16 - width(label, regular, 26), top + BAR - 7, regular, 26, INK);
        double from = 0;
        for (int part = 0; part < bar.lengths().size(); part++) {
            double to = from + bar.lengths().get(part);
            pen.setColor(PARTS.get(part % PARTS.size()));
            pen.fillRect(across(from), top, across(to) - across(from), BAR);
            from = to;
        }
        text(figure(bar.length()), across(from) + 12, top + BAR - 7, bold, 26, INK);
    }

    private void goal() {
        Chart.Goal goal = chart.goal();
        if (goal == null) {
            return;
        }
        int x = across(goal.at());
        pen.setColor(GOAL);
        pen.setStroke(new BasicStroke(4, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {14, 8}, 0));
        pen.drawLine(x, HEAD - 16, x, HEAD + bars.size() * ROW);
        String text = (language.equals("en") ? "Target " : "Chỉ tiêu ") + goal.text();
        int left = Math.min(x - width(text, bold, 24) / 2, WIDTH - MARGIN - width(text, bold, 24));
        text(text, left, HEAD - 26, bold, 24, GOAL);
    }

    private void legend() {
        if (chart.parts().size() < 2) {
            return;
        }
        int x = MARGIN + LABEL;
        int y = image.getHeight() - 30;
        for (int part = 0; part < chart.parts().size(); part++) {
            String name = chart.parts().get(part).in(language);
            pen.setColor(PARTS.get(part % PARTS.size()));
            pen.fillRect(x, y - 22, 24, 24);
            text(name, x + 34, y, regular, 24, INK);
            x += 34 + width(name, regular, 24) + 44;
        }
    }

    private String figure(double value) {
        String number = value == Math.rint(value)
                ? String.format(Locale.ROOT, "%.0f", value)
                : String.format(Locale.ROOT, "%.1f", value).replace('.', ',');
        return chart.percent() ? number + " %" : number;
    }

    private String fitting(String label) {
        String shown = label;
        while (width(shown, regular, 26) > LABEL - 16 && shown.length() > 2) {
            shown = shown.substring(0, shown.length() - 2).strip() + "…";
        }
        return shown;
    }

    private void text(String text, int x, int baseline, Font face, float size, Color colour) {
        pen.setColor(colour);
        pen.setFont(face.deriveFont(size));
        pen.drawString(text, x, baseline);
    }

    private int width(String text, Font face, float size) {
        Rectangle2D bounds = face.deriveFont(size).getStringBounds(text, pen.getFontRenderContext());
        return (int) Math.ceil(bounds.getWidth());
    }

    private byte[] bytes() {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", out);
            return out.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Font font(String name) {
        try (InputStream in = Objects.requireNonNull(Sheets.class.getResourceAsStream(name), name)) {
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException | FontFormatException broken) {
            throw new IllegalStateException("the font " + name + " came with the program", broken);
        }
    }
}
