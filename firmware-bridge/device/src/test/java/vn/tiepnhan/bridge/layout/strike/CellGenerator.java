package vn.tiepnhan.bridge.layout.strike;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/**
 * Renders the strike of cells: a font of equal widths, each letter in the middle of its cell, those with two marks or a
 * deep foot squeezed until they stand inside.
 */
final class CellGenerator {
    private static final float SIZE = 18.5f;
    private static final int LEADING = 2;

    private final Font font;

    private CellGenerator(Font font) {
        this.font = font;
    }

    static CellGenerator of(Path module) throws IOException, FontFormatException {
        Path ttf = module.resolve("src/test/fonts/NotoSansMono-Bold.ttf");
        return new CellGenerator(
                Font.createFont(Font.TRUETYPE_FONT, ttf.toFile()).deriveFont(SIZE));
    }

    byte[] strike() throws IOException {
        TreeMap<Integer, StrikeGenerator.Glyph> glyphs = new TreeMap<>();
        StrikeRepertoire.codePoints()
                .filter(code -> DrawnSymbols.has(code) || font.canDisplay(code))
                .forEach(code -> glyphs.put(code, glyph(code)));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(GlyphStrike.MAGIC);
        out.writeShort(glyph('H').height());
        out.writeShort(CellStrikes.ABOVE + LEADING);
        out.writeShort(CellStrikes.HEIGHT - CellStrikes.ABOVE + LEADING);
        out.writeShort(glyphs.size());
        for (Map.Entry<Integer, StrikeGenerator.Glyph> entry : glyphs.entrySet()) {
            out.writeShort(entry.getKey());
            entry.getValue().write(out);
        }
        out.writeInt(0);
        return bytes.toByteArray();
    }

    private static FontRenderContext context() {
        return new FontRenderContext(null, false, false);
    }

    private StrikeGenerator.Glyph glyph(int code) {
        BufferedImage cell = new BufferedImage(CellStrikes.WIDTH, CellStrikes.HEIGHT, BufferedImage.TYPE_BYTE_BINARY);
        Graphics2D g = cell.createGraphics();
        g.setColor(Color.WHITE);
        if (DrawnSymbols.has(code)) {
            DrawnSymbols.draw(g, code, CellStrikes.WIDTH - 3, 0, CellStrikes.ABOVE - 2, false);
        } else {
            GlyphVector fitting = squeezed(Character.toString(code));
            Rectangle ink = fitting.getPixelBounds(null, 0, 0);
            int x = Math.max(0, (CellStrikes.WIDTH - ink.width) / 2);
            g.drawGlyphVector(fitting, x - ink.x, CellStrikes.ABOVE);
        }
        g.dispose();
        return StrikeGenerator.Glyph.cropped(cell, 0, CellStrikes.ABOVE, CellStrikes.WIDTH);
    }

    private GlyphVector squeezed(String letter) {
        GlyphVector plain = font.createGlyphVector(context(), letter);
        Rectangle ink = plain.getPixelBounds(null, 0, 0);
        double down = Math.min(
                1,
                Math.min(
                        CellStrikes.ABOVE / (double) Math.max(1, -ink.y),
                        (CellStrikes.HEIGHT - CellStrikes.ABOVE) / (double) Math.max(1, ink.y + ink.height)));
        double across = Math.min(1, CellStrikes.WIDTH / (double) Math.max(1, ink.width));
        return down == 1 && across == 1
                ? plain
                : font.deriveFont(AffineTransform.getScaleInstance(across, down))
                        .createGlyphVector(context(), letter);
    }
}
