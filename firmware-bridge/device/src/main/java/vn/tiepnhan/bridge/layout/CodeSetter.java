package vn.tiepnhan.bridge.layout;

import java.util.Optional;
import java.util.function.Consumer;
import vn.tiepnhan.bridge.layout.strike.GlyphStrike;
import vn.tiepnhan.bridge.slip.SlipDocument.Align;
import vn.tiepnhan.bridge.slip.SlipDocument.Beside;
import vn.tiepnhan.bridge.slip.SlipDocument.Code128;
import vn.tiepnhan.bridge.slip.SlipDocument.Qr;
import vn.tiepnhan.bridge.slip.SlipDocument.Size;

/**
 * Sets codes with whole-dot modules and full quiet zones. A code that would not be readable at this paper width is left
 * out and its text stands there instead: a slip is never refused for its code.
 */
final class CodeSetter {
    private static final int QR_LEAST = 3;
    private static final int QR_MOST = 7;
    private static final int BAR_LEAST = 2;
    private static final int BAR_MOST = 4;
    private static final int BAR_ROWS = 88;
    private static final int TEXT_LEAST = 200;

    private final Page page;

    CodeSetter(Page page) {
        this.page = page;
    }

    void set(Qr qr) {
        Optional<CodeSymbol> symbol = CodeSymbol.qr(qr.text());
        int module = symbol.map(s -> s.moduleDots(page.width() * 3 / 5, QR_LEAST, QR_MOST))
                .orElse(0);
        if (module == 0 && symbol.isPresent()) {
            module = symbol.get().moduleDots(page.width(), QR_LEAST, QR_LEAST);
        }
        if (module > 0) {
            int side = symbol.orElseThrow().columns() * module;
            page.paper().code(symbol.get(), page.left() + (page.width() - side) / 2, page.y(), module, module);
            page.skip(side);
        }
        caption(module > 0 ? qr.caption() : qr.caption() + " " + qr.text());
    }

    void set(Code128 code) {
        Optional<CodeSymbol> symbol = CodeSymbol.code128(code.text());
        int module =
                symbol.map(s -> s.moduleDots(page.width(), BAR_LEAST, BAR_MOST)).orElse(0);
        if (module > 0) {
            int width = symbol.orElseThrow().columns() * module;
            page.paper().code(symbol.get(), page.left() + (page.width() - width) / 2, page.y(), module, BAR_ROWS);
            page.skip(BAR_ROWS);
        }
        caption(module > 0 ? code.caption() : code.text());
    }

    /** @param setBlocks sets the text blocks into the column it is given */
    void set(Beside beside, Consumer<Page> setBlocks) {
        Optional<CodeSymbol> symbol = CodeSymbol.qr(beside.qr().text());
        int room = Math.min(page.width() * 36 / 100 + 28, page.width() - TEXT_LEAST);
        int module = symbol.map(s -> s.moduleDots(room, QR_LEAST, QR_MOST)).orElse(0);
        if (module == 0 || !page.paper().hasColumns()) {
            set(beside.qr());
            setBlocks.accept(page);
            return;
        }
        int side = symbol.orElseThrow().columns() * module;
        int top = page.y();
        page.paper().code(symbol.get(), page.left(), top, module, module);
        Page qrColumn = page.column(0, side);
        qrColumn.skip(side);
        new CodeSetter(qrColumn).caption(beside.qr().caption());
        Page trial = page.onScrap(page.width() - side);
        setBlocks.accept(trial);
        Page text = page.column(side, page.width() - side);
        text.skip(Math.max(0, (side - trial.y()) / 2));
        setBlocks.accept(text);
        page.moveTo(Math.max(qrColumn.y(), text.y()));
    }

    private void caption(String caption) {
        if (caption.isBlank()) {
            return;
        }
        GlyphStrike strike = page.strike(Size.NORMAL, false);
        LineBreaker breaker = new LineBreaker(strike, page.width());
        page.lines(breaker.balance(page.text(strike).line(caption)), strike, Align.CENTRE, 0);
    }
}
