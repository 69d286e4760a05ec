package vn.tiepnhan.bridge.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.tiepnhan.bridge.layout.strike.CellStrikes;
import vn.tiepnhan.bridge.layout.strike.GlyphStrike;
import vn.tiepnhan.bridge.layout.strike.GlyphStrikes;
import vn.tiepnhan.bridge.layout.strike.KeptLines;
import vn.tiepnhan.bridge.layout.strike.StrikeName;
import vn.tiepnhan.bridge.layout.strike.Strikes;
import vn.tiepnhan.bridge.slip.SlipDocument;
import vn.tiepnhan.bridge.slip.SlipDocument.Align;
import vn.tiepnhan.bridge.slip.SlipDocument.Banner;
import vn.tiepnhan.bridge.slip.SlipDocument.Beside;
import vn.tiepnhan.bridge.slip.SlipDocument.Block;
import vn.tiepnhan.bridge.slip.SlipDocument.Code128;
import vn.tiepnhan.bridge.slip.SlipDocument.Field;
import vn.tiepnhan.bridge.slip.SlipDocument.Item;
import vn.tiepnhan.bridge.slip.SlipDocument.Qr;
import vn.tiepnhan.bridge.slip.SlipDocument.Row;
import vn.tiepnhan.bridge.slip.SlipDocument.Rule;
import vn.tiepnhan.bridge.slip.SlipDocument.Size;
import vn.tiepnhan.bridge.slip.SlipDocument.Space;
import vn.tiepnhan.bridge.slip.SlipDocument.Table;
import vn.tiepnhan.bridge.slip.SlipDocument.Text;

/** Lays a slip document out for a paper width. Safe for all threads; make one and keep it, it holds the glyph strikes. */
public final class SlipLayout {
    private static final Logger LOG = LoggerFactory.getLogger(SlipLayout.class);
    private static final int NARROWEST = 200;
    private static final int MARGIN_SHARE = 96;
    private static final int TOP_AND_BOTTOM = 8;
    private static final int RULE_SPACE = 9;
    private static final int RULE_DOTS = 2;
    private static final int BANNER_SPACE = 8;
    private static final int BANNER_PADDING = 10;
    private static final int ITEM_GAP = 10;

    private final GlyphStrikes strikes = new GlyphStrikes();
    private final CellStrikes cells = new CellStrikes();
    private final KeptLines lines = new KeptLines();

    /**
     * A slip as dots.
     *
     * @param missing code points that had no glyph and show as an empty box
     */
    public record Laid(DotImage image, Set<Integer> missing) {
        public Laid {
            missing = Set.copyOf(missing);
        }
    }

    /** @param widthDots printable width, a multiple of 8 and at least 200 */
    public Laid lay(SlipDocument slip, int widthDots) {
        Set<Integer> missing = new TreeSet<>();
        DotCanvas canvas = DotCanvas.forSlip(widthDots, lines);
        lay(slip, canvas, strikes, widthDots / MARGIN_SHARE, missing);
        return new Laid(canvas.image(), missing);
    }

    /**
     * The slip set in letters of equal cells, for printers that set letters themselves. Nothing stands beside a code.
     *
     * @param widthDots as for {@link #lay}
     */
    public PlacedSlip place(SlipDocument slip, int widthDots) {
        Set<Integer> missing = new TreeSet<>();
        Placements placements = new Placements(widthDots, cells);
        lay(slip, placements, cells, 0, missing);
        return placements.slip(missing);
    }

    /** The letters of {@link #place}. */
    public CellStrikes cells() {
        return cells;
    }

    /** Dots of some of what was placed, from the first row of the first to the last row of all. */
    public DotImage drawn(List<PlacedSlip.Item> items, int widthDots) {
        int top = items.isEmpty() ? 0 : items.get(0).y();
        int end = 0;
        DotCanvas canvas = DotCanvas.forScrap(widthDots);
        for (PlacedSlip.Item item : items) {
            int y = item.y() - top;
            end = Math.max(end, y + item.height());
            canvas.growTo(end);
            if (item instanceof PlacedSlip.Words words) {
                StrikeName style = words.style();
                canvas.text(words.text(), cells.get(style), words.x(), y + CellStrikes.down(style) * CellStrikes.ABOVE);
                if (words.reversed()) {
                    canvas.invert(0, y, widthDots, item.height());
                }
            } else if (item instanceof PlacedSlip.Bar bar) {
                canvas.fill(bar.x(), y, bar.width(), bar.height());
            } else if (item instanceof PlacedSlip.Code code) {
                canvas.copy(code.picture(), y);
            }
        }
        return canvas.image().rows(0, end);
    }

    private static void lay(SlipDocument slip, Paper paper, Strikes strikes, int margin, Set<Integer> missing) {
        int widthDots = paper.width();
        if (widthDots % 8 != 0 || widthDots < NARROWEST) {
            throw new IllegalArgumentException("a paper width of " + widthDots + " dots");
        }
        Page page = new Page(paper, strikes, missing, margin, widthDots - 2 * margin, TOP_AND_BOTTOM);
        setAll(slip.blocks(), page);
        page.skip(TOP_AND_BOTTOM);
        if (!missing.isEmpty()) {
            LOG.warn(
                    "no glyph for {}", missing.stream().map("U+%04X"::formatted).toList());
        }
    }

    private static void setAll(List<Block> blocks, Page page) {
        List<List<Field>> form = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Field field) {
                form.add(List.of(field));
            } else if (block instanceof Row row && !row.fields().isEmpty()) {
                form.add(row.fields());
            } else {
                flush(form, page);
                set(block, page);
            }
        }
        flush(form, page);
    }

    private static void flush(List<List<Field>> form, Page page) {
        if (!form.isEmpty()) {
            new FieldSetter(page).set(form);
            form.clear();
        }
    }

    private static void set(Block block, Page page) {
        if (block instanceof Text text) {
            paragraph(text, page);
        } else if (block instanceof Item item) {
            item(item, page);
        } else if (block instanceof Table table) {
            new TableSetter(page).set(table);
        } else if (block instanceof Rule) {
            rule(page);
        } else if (block instanceof Space space) {
            page.skip(Math.max(0, space.tenthsOfMillimetre()) * 8 / 10);
        } else if (block instanceof Banner banner) {
            banner(banner, page);
        } else if (block instanceof Qr qr) {
            new CodeSetter(page).set(qr);
        } else if (block instanceof Code128 code) {
            new CodeSetter(page).set(code);
        } else if (block instanceof Beside beside) {
            new CodeSetter(page).set(beside, column -> setAll(beside.blocks(), column));
        }
    }

    private static void paragraph(Text text, Page page) {
        GlyphStrike strike = page.strike(text.size(), text.bold());
        LineBreaker breaker = new LineBreaker(strike, page.width());
        for (String paragraph : page.text(strike).paragraphs(text.text())) {
            boolean centred = text.align() == Align.CENTRE;
            page.lines(centred ? breaker.balance(paragraph) : breaker.fill(paragraph), strike, text.align(), 0);
        }
    }

    private static void item(Item item, Page page) {
        GlyphStrike strike = page.strike(Size.NORMAL, false);
        int indent = page.put(page.text(strike).line(item.mark()), strike, 0) + ITEM_GAP;
        String text = page.text(strike).line(item.text());
        page.lines(new LineBreaker(strike, page.width() - indent).fill(text), strike, Align.LEFT, indent);
    }

    private static void rule(Page page) {
        page.skip(RULE_SPACE);
        page.paper().fill(page.left(), page.y(), page.width(), RULE_DOTS);
        page.skip(RULE_DOTS + RULE_SPACE);
    }

    /** White on black over the whole width: large where it fits on one line. */
    private static void banner(Banner banner, Page page) {
        int room = page.width() - 2 * BANNER_PADDING;
        GlyphStrike large = page.strike(Size.LARGE, true);
        String text = page.text(large).line(banner.text());
        GlyphStrike strike = large.width(text) <= room ? large : page.strike(Size.NORMAL, true);
        page.skip(BANNER_SPACE);
        int top = page.y();
        page.skip(BANNER_PADDING / 2);
        page.lines(new LineBreaker(strike, room).balance(text), strike, Align.CENTRE, 0);
        page.skip(BANNER_PADDING);
        page.paper().invert(page.left(), top, page.width(), page.y() - top);
        page.skip(BANNER_SPACE);
    }
}
