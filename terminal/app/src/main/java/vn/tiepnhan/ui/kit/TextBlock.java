package vn.tiepnhan.ui.kit;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.accessibility.Accessible;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.JComponent;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.ui.kit.token.Theme;

/**
 * Text that wraps at words to the width it is given and asks for the height this takes: a label that is never cut. Its
 * accessible name is its text.
 */
public final class TextBlock extends JComponent implements Accessible {
    private String text = "";
    private boolean centred;
    private int preferredColumns;
    private int wrappedAt = -1;

    public TextBlock(Font font, Color colour) {
        setFont(font);
        setForeground(colour);
        putClientProperty("migLayout.dynamicAspectRatio", true);
    }

    public TextBlock text(String newText) {
        if (!newText.equals(text)) {
            text = newText;
            getAccessibleContext().setAccessibleName(newText);
            revalidate();
            repaint();
        }
        return this;
    }

    public TextBlock centred() {
        centred = true;
        return this;
    }

    /** The width, in letters, that it asks for when nobody gave it one yet. */
    public TextBlock columns(int letters) {
        preferredColumns = letters;
        return this;
    }

    public String text() {
        return text;
    }

    /** How high its lines are when it is so wide. */
    public int heightAt(int width) {
        return lines(width).size() * getFontMetrics(getFont()).getHeight();
    }

    /** The width below which a word is cut. */
    public int widestWord() {
        FontMetrics metrics = getFontMetrics(getFont());
        return Arrays.stream(text.split("[ \n]"))
                .mapToInt(metrics::stringWidth)
                .max()
                .orElse(0);
    }

    /** The width at which no line breaks by itself. */
    public int inOneLine() {
        FontMetrics metrics = getFontMetrics(getFont());
        return Arrays.stream(text.split("\n"))
                        .mapToInt(metrics::stringWidth)
                        .max()
                        .orElse(0)
                + 1;
    }

    @Override
    public void setBounds(int x, int y, int width, int height) {
        boolean rewrap = width != wrappedAt && width > 0;
        super.setBounds(x, y, width, height);
        if (rewrap) {
            int before = wrappedAt < 0 ? -1 : lines(wrappedAt).size();
            wrappedAt = width;
            if (before != lines(width).size()) {
                SwingUtilities.invokeLater(this::revalidate);
            }
        }
    }

    @Override
    public Dimension getPreferredSize() {
        if (text.isEmpty()) {
            return new Dimension(0, 0);
        }
        FontMetrics metrics = getFontMetrics(getFont());
        int natural = metrics.stringWidth(text) + 1;
        int wish = preferredColumns > 0 ? Math.min(natural, metrics.charWidth('n') * preferredColumns) : natural;
        int width = getWidth() > 0 ? getWidth() : wish;
        return new Dimension(wish, lines(width).size() * metrics.getHeight());
    }

    @Override
    public Dimension getMinimumSize() {
        Dimension preferred = getPreferredSize();
        return new Dimension(Math.min(preferred.width, 40), preferred.height);
    }

    @Override
    protected void paintComponent(Graphics g) {
        FontMetrics metrics = getFontMetrics(getFont());
        java.awt.Graphics2D g2 = (java.awt.Graphics2D) g.create();
        Theme.smooth(g2);
        g2.setFont(getFont());
        g2.setColor(getForeground());
        int y = metrics.getAscent();
        for (String line : lines(getWidth())) {
            int x = centred ? (getWidth() - metrics.stringWidth(line)) / 2 : 0;
            g2.drawString(line, x, y);
            y += metrics.getHeight();
        }
        g2.dispose();
    }

    private List<String> lines(int width) {
        List<String> lines = new ArrayList<>();
        FontMetrics metrics = getFontMetrics(getFont());
        for (String paragraph : text.split("\n", -1)) {
            StringBuilder line = new StringBuilder();
            for (String word : words(paragraph, width, metrics)) {
                String longer = line.length() == 0 ? word : line + " " + word;
                if (line.length() > 0 && metrics.stringWidth(longer) > width) {
                    lines.add(line.toString());
                    line.setLength(0);
                    line.append(word);
                } else {
                    line.setLength(0);
                    line.append(longer);
                }
            }
            lines.add(line.toString());
        }
        return lines;
    }

    /** Words, and of one that is wider than a line (a file's name, a link) as much as a line holds at a time. */
    private static List<String> words(String paragraph, int width, FontMetrics metrics) {
        List<String> words = new ArrayList<>();
        for (String word : paragraph.split(" ", -1)) {
            String rest = word;
            while (width > 0 && rest.length() > 1 && metrics.stringWidth(rest) > width) {
                int holds = 1;
                while (metrics.stringWidth(rest.substring(0, next(rest, holds))) <= width) {
                    holds = next(rest, holds);
                }
                words.add(rest.substring(0, holds));
                rest = rest.substring(holds);
            }
            words.add(rest);
        }
        return words;
    }

    /** Behind the next letter with its marks. */
    private static int next(String text, int from) {
        int at = text.offsetByCodePoints(from, 1);
        while (at < text.length() && Character.getType(text.codePointAt(at)) == Character.NON_SPACING_MARK) {
            at = text.offsetByCodePoints(at, 1);
        }
        return at;
    }

    @Override
    public AccessibleContext getAccessibleContext() {
        if (accessibleContext == null) {
            accessibleContext = new AccessibleText();
        }
        return accessibleContext;
    }

    private final class AccessibleText extends AccessibleJComponent {
        @Override
        public AccessibleRole getAccessibleRole() {
            return AccessibleRole.LABEL;
        }

        @Override
        public @Nullable String getAccessibleName() {
            return text;
        }
    }
}
