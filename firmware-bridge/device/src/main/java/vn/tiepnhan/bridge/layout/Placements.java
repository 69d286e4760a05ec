package vn.tiepnhan.bridge.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.tiepnhan.bridge.layout.PlacedSlip.Item;
import vn.tiepnhan.bridge.layout.PlacedSlip.Words;
import vn.tiepnhan.bridge.layout.strike.CellStrikes;
import vn.tiepnhan.bridge.layout.strike.GlyphStrike;
import vn.tiepnhan.bridge.layout.strike.StrikeName;

/** Paper that only remembers what was put where. */
final class Placements implements Paper {
    private final int width;
    private final Map<GlyphStrike, StrikeName> names = new HashMap<>();
    private final List<Item> items = new ArrayList<>();
    private int height;

    Placements(int width, CellStrikes cells) {
        this.width = width;
        for (StrikeName name : StrikeName.values()) {
            names.put(cells.get(name), name);
        }
    }

    private Placements(Placements like) {
        this.width = like.width;
        this.names.putAll(like.names);
    }

    @Override
    public int width() {
        return width;
    }

    @Override
    public void growTo(int rows) {
        height = Math.max(height, rows);
    }

    @Override
    public int text(String line, GlyphStrike strike, int x, int baseline) {
        StrikeName style = names.getOrDefault(strike, StrikeName.NORMAL);
        int down = CellStrikes.down(style);
        if (!line.isBlank()) {
            items.add(new Words(x, baseline - down * CellStrikes.ABOVE, line, style, false, down * CellStrikes.HEIGHT));
        }
        growTo(baseline + strike.descent());
        return x + strike.width(line);
    }

    @Override
    public void fill(int x, int y, int w, int h) {
        items.add(new PlacedSlip.Bar(x, y, w, h));
        growTo(y + h);
    }

    @Override
    public void invert(int x, int y, int w, int h) {
        items.replaceAll(item -> item instanceof Words words && words.y() >= y && words.y() < y + h
                ? new Words(words.x(), words.y(), words.text(), words.style(), !words.reversed(), words.height())
                : item);
        growTo(y + h);
    }

    @Override
    public void code(CodeSymbol symbol, int x, int y, int moduleWidth, int moduleHeight) {
        DotCanvas canvas = DotCanvas.forScrap(width);
        canvas.code(symbol, x, 0, moduleWidth, moduleHeight);
        DotImage picture = canvas.image();
        items.add(new PlacedSlip.Code(
                symbol.kind(),
                symbol.text(),
                x,
                y,
                picture.height(),
                symbol.quiet() * moduleWidth,
                moduleWidth,
                picture));
        growTo(y + picture.height());
    }

    @Override
    public boolean hasColumns() {
        return false;
    }

    @Override
    public Paper scrap() {
        return new Placements(this);
    }

    PlacedSlip slip(Set<Integer> missing) {
        items.sort(Comparator.comparingInt(Item::y).thenComparingInt(Item::x));
        return new PlacedSlip(width, height, items, missing);
    }
}
