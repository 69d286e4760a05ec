package vn.tiepnhan.bridge.layout.strike;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.font.TextAttribute;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Renders the glyph strikes under {@code src/main/resources}. Run it when the font, a size or the repertoire changes; with
 * {@code --check} it only compares. Java2D is used here and nowhere else: what it drew once is committed, so every JVM
 * prints the same dots.
 */
final class StrikeGenerator {
    /** Room around a glyph cell, in ems of the size, so that no overhang is cut. */
    private static final int CELL_EMS = 3;

    private static final int KERN_EM = 1000;

    private final Font font;
    private final int capDots;

    StrikeGenerator(Path ttf, int capDots) throws IOException, FontFormatException {
        this.font = sized(Font.createFont(Font.TRUETYPE_FONT, ttf.toFile()), capDots);
        this.capDots = capDots;
    }

    /** Writes or compares all strikes; exits 2 when a committed one differs. */
    public static void main(String[] arguments) throws IOException, FontFormatException {
        boolean check = Arrays.asList(arguments).contains("--check");
        Path module = Path.of(System.getProperty("module", "."));
        boolean same = true;
        Map<String, byte[]> strikes = new TreeMap<>();
        for (StrikeName name : StrikeName.values()) {
            strikes.put(name.resource(), of(module, name).strike());
        }
        strikes.put("cells-12x24.strike", CellGenerator.of(module).strike());
        for (Map.Entry<String, byte[]> strike : strikes.entrySet()) {
            byte[] made = strike.getValue();
            Path file = module.resolve("src/main/resources/vn/tiepnhan/bridge/layout/strike")
                    .resolve(strike.getKey());
            if (!check) {
                Files.write(file, made);
            }
            boolean equal = Arrays.equals(Files.readAllBytes(file), made);
            same &= equal;
            System.out.println(strike.getKey() + " " + made.length + " bytes" + (equal ? "" : " DIFFERS"));
        }
        if (!same) {
            System.exit(2);
        }
    }

    static StrikeGenerator of(Path module, StrikeName name) throws IOException, FontFormatException {
        String ttf = name.bold() ? "NotoSans-SemiCondensedBold.ttf" : "NotoSans-SemiCondensed.ttf";
        return new StrikeGenerator(module.resolve("src/test/fonts").resolve(ttf), name.capDots());
    }

    /** The smallest quarter-point size whose hinted "H" is {@code capDots} high. */
    private static Font sized(Font font, int capDots) {
        for (float size = capDots; size < 2 * capDots; size += 0.25f) {
            Font candidate = font.deriveFont(size);
            if (candidate.createGlyphVector(context(), "H").getPixelBounds(null, 0, 0).height >= capDots) {
                return candidate;
            }
        }
        throw new IllegalArgumentException("no size of " + font + " has capitals of " + capDots + " dots");
    }

    private static FontRenderContext context() {
        return new FontRenderContext(null, false, false);
    }

    byte[] strike() throws IOException {
        TreeMap<Integer, Glyph> glyphs = new TreeMap<>();
        StrikeRepertoire.codePoints().forEach(code -> glyphs.put(code, glyph(code)));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(GlyphStrike.MAGIC);
        out.writeShort(capDots);
        List<Glyph> letters = StrikeRepertoire.vietnamese().map(this::glyph).toList();
        out.writeShort(letters.stream().mapToInt(Glyph::top).max().orElseThrow());
        out.writeShort(letters.stream().mapToInt(g -> g.height - g.top).max().orElseThrow());
        out.writeShort(glyphs.size());
        for (Map.Entry<Integer, Glyph> entry : glyphs.entrySet()) {
            out.writeShort(entry.getKey());
            entry.getValue().write(out);
        }
        kerning(out);
        return bytes.toByteArray();
    }

    private void kerning(DataOutputStream out) throws IOException {
        int[] letters =
                StrikeRepertoire.kerned().mapToInt(Integer::intValue).sorted().toArray();
        Font plain = font.deriveFont((float) KERN_EM);
        Font kerned = plain.deriveFont(Map.of(TextAttribute.KERNING, TextAttribute.KERNING_ON));
        double[] widths =
                Arrays.stream(letters).mapToDouble(c -> width(plain, text(c))).toArray();
        ByteArrayOutputStream pairs = new ByteArrayOutputStream();
        DataOutputStream pairOut = new DataOutputStream(pairs);
        int count = 0;
        for (int i = 0; i < letters.length; i++) {
            for (int j = 0; j < letters.length; j++) {
                double units = width(kerned, text(letters[i]) + text(letters[j])) - widths[i] - widths[j];
                int dots = (int) Math.round(units * font.getSize2D() / KERN_EM);
                if (dots != 0) {
                    pairOut.writeShort(letters[i]);
                    pairOut.writeShort(letters[j]);
                    pairOut.writeByte(dots);
                    count++;
                }
            }
        }
        out.writeInt(count);
        pairs.writeTo(out);
    }

    private static String text(int code) {
        return Character.toString(code);
    }

    private static double width(Font font, String text) {
        char[] chars = text.toCharArray();
        GlyphVector laid = font.layoutGlyphVector(
                new FontRenderContext(null, true, true), chars, 0, chars.length, Font.LAYOUT_LEFT_TO_RIGHT);
        return laid.getGlyphPosition(laid.getNumGlyphs()).getX();
    }

    private Glyph glyph(int code) {
        int em = (int) Math.ceil(font.getSize2D());
        BufferedImage cell = new BufferedImage(CELL_EMS * em, CELL_EMS * em, BufferedImage.TYPE_BYTE_BINARY);
        Graphics2D g = cell.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_OFF);
        g.setColor(Color.WHITE);
        int advance;
        if (DrawnSymbols.has(code)) {
            advance = DrawnSymbols.draw(g, code, capDots, em, 2 * em, font.isBold());
        } else {
            if (!font.canDisplay(code)) {
                throw new IllegalStateException("the font lacks U+" + Integer.toHexString(code));
            }
            GlyphVector vector = font.createGlyphVector(context(), text(code));
            g.drawGlyphVector(vector, em, 2 * em);
            advance = Math.round(vector.getGlyphMetrics(0).getAdvance());
        }
        g.dispose();
        return Glyph.cropped(cell, em, 2 * em, advance);
    }

    /** One glyph, cropped to its ink. */
    record Glyph(int advance, int left, int top, int width, int height, byte[] rows) {
        static Glyph cropped(BufferedImage cell, int originX, int baseline, int advance) {
            int x0 = cell.getWidth();
            int y0 = cell.getHeight();
            int x1 = 0;
            int y1 = 0;
            for (int y = 0; y < cell.getHeight(); y++) {
                for (int x = 0; x < cell.getWidth(); x++) {
                    if (ink(cell, x, y)) {
                        x0 = Math.min(x0, x);
                        y0 = Math.min(y0, y);
                        x1 = Math.max(x1, x + 1);
                        y1 = Math.max(y1, y + 1);
                    }
                }
            }
            if (x1 <= x0) {
                return new Glyph(advance, 0, 0, 0, 0, new byte[0]);
            }
            int stride = (x1 - x0 + 7) / 8;
            byte[] rows = new byte[stride * (y1 - y0)];
            for (int y = y0; y < y1; y++) {
                for (int x = x0; x < x1; x++) {
                    if (ink(cell, x, y)) {
                        rows[(y - y0) * stride + (x - x0) / 8] |= (byte) (0x80 >> ((x - x0) % 8));
                    }
                }
            }
            return new Glyph(advance, x0 - originX, baseline - y0, x1 - x0, y1 - y0, rows);
        }

        private static boolean ink(BufferedImage cell, int x, int y) {
            return (cell.getRGB(x, y) & 0xFF) != 0;
        }

        void write(DataOutputStream out) throws IOException {
            out.writeByte(advance);
            out.writeByte(left);
            out.writeByte(top);
            out.writeByte(width);
            out.writeByte(height);
            out.write(rows);
        }
    }
}
