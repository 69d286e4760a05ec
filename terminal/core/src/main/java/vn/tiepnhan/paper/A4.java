package vn.tiepnhan.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * An A4 document being written from top to bottom; turns the page by itself. Lengths in points (1/72 inch). One thread.
 */
final class A4 implements AutoCloseable {
    static final float LEFT = 56;
    private static final float TOP = 50;
    private static final float BOTTOM = 54;
    private static final float LEADING = 1.35f;
    private final PDDocument document = new PDDocument();
    private final Face regular;
    private final Face bold;
    private final PDRectangle size;
    private final String title;
    private PDPageContentStream page;
    private float y;

    /** How text stands in its width. */
    enum Align {
        LEFT,
        CENTRE,
        RIGHT
    }

    A4(String title, boolean landscape) {
        try {
            this.regular = font("NotoSans-SemiCondensed.ttf");
            this.bold = font("NotoSans-SemiCondensedBold.ttf");
            float longSide = PDRectangle.A4.getHeight();
            float shortSide = PDRectangle.A4.getWidth();
            this.size = landscape ? new PDRectangle(longSide, shortSide) : PDRectangle.A4;
            this.title = title;
            document.getDocumentInformation().setTitle(title);
            document.getDocumentCatalog().setLanguage("vi-VN");
            this.page = newPage();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Without substitutions of letters: composed Vietnamese needs none, and looking for them took a minute for 5,000 rows. */
    private Face font(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(A4.class.getResourceAsStream(name), name)) {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in));
            font.setEnableGsub(false);
            document.registerTrueTypeFontForClosing(font);
            return new Face(PDType0Font.load(document, font, true));
        }
    }

    private PDPageContentStream newPage() throws IOException {
        PDPage added = new PDPage(size);
        document.addPage(added);
        y = size.getHeight() - TOP;
        return new PDPageContentStream(document, added);
    }

    float width() {
        return size.getWidth() - 2 * LEFT;
    }

    float y() {
        return y;
    }

    void moveTo(float height) {
        y = height;
    }

    /** Empty paper. */
    void skip(float points) {
        y -= points;
    }

    /** Turns the page when less than that is left; true if it did. */
    boolean need(float points) {
        if (y - points >= BOTTOM) {
            return false;
        }
        try {
            page.close();
            page = newPage();
            return true;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** A paragraph over the whole width. */
    void text(String text, float fontSize, boolean strong, Align align) {
        for (String line : lines(text, fontSize, strong, width())) {
            need(fontSize * LEADING);
            y -= fontSize * LEADING;
            put(line, LEFT, y, width(), fontSize, strong, align);
        }
    }

    /** One line of text in a box, without moving down. */
    void put(String line, float x, float baseline, float boxWidth, float fontSize, boolean strong, Align align) {
        float slack = boxWidth - width(line, fontSize, strong);
        float at = x + (align == Align.LEFT ? 0 : align == Align.CENTRE ? slack / 2 : slack);
        try {
            page.beginText();
            page.setFont(face(strong).font(), fontSize);
            page.newLineAtOffset(at, baseline);
            page.showText(face(strong).clean(line));
            page.endText();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** A line from a point to another. */
    void rule(float x1, float y1, float x2, float y2) {
        try {
            page.setLineWidth(0.6f);
            page.moveTo(x1, y1);
            page.lineTo(x2, y2);
            page.stroke();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Words broken to lines of a width; a word that is too long is broken too. */
    List<String> lines(String text, float fontSize, boolean strong, float wide) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("\\s+")) {
            String rest = word;
            while (width(rest, fontSize, strong) > wide) {
                int fits = Math.max(1, fitting(rest, fontSize, strong, wide));
                flush(lines, line);
                lines.add(rest.substring(0, fits));
                rest = rest.substring(fits);
            }
            String longer = line.isEmpty() ? rest : line + " " + rest;
            if (width(longer, fontSize, strong) > wide) {
                flush(lines, line);
                line.append(rest);
            } else {
                line.setLength(0);
                line.append(longer);
            }
        }
        flush(lines, line);
        return lines.isEmpty() ? List.of("") : lines;
    }

    private static void flush(List<String> lines, StringBuilder line) {
        if (!line.isEmpty()) {
            lines.add(line.toString());
            line.setLength(0);
        }
    }

    private int fitting(String word, float fontSize, boolean strong, float wide) {
        int length = word.length();
        while (length > 1 && width(word.substring(0, length), fontSize, strong) > wide) {
            length--;
        }
        return length;
    }

    float width(String text, float fontSize, boolean strong) {
        return face(strong).width(text, fontSize);
    }

    private Face face(boolean strong) {
        return strong ? bold : regular;
    }

    /** The finished document; of several pages each says which of what it is, for sheets part from each other. */
    byte[] bytes() {
        try {
            page.close();
            int pages = document.getNumberOfPages();
            for (int i = 0; pages > 1 && i < pages; i++) {
                try (PDPageContentStream foot = new PDPageContentStream(
                        document, document.getPage(i), PDPageContentStream.AppendMode.APPEND, true)) {
                    foot(foot, LEFT, title);
                    foot(foot, size.getWidth() - LEFT - 30, (i + 1) + "/" + pages);
                }
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void foot(PDPageContentStream content, float left, String text) throws IOException {
        content.beginText();
        content.setFont(regular.font(), 9);
        content.newLineAtOffset(left, 30);
        content.showText(text);
        content.endText();
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
