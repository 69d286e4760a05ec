package vn.tiepnhan.dossier.layout;

import vn.tiepnhan.dossier.Problem;
import vn.tiepnhan.dossier.SingleCode;
import vn.tiepnhan.dossier.Symbol;

/** What one symbol turned out to be. */
public sealed interface Recognised {
    Symbol symbol();

    /**
     * A sound part of a dossier: its own check holds and its header is in order.
     *
     * @param chunk its slice of the body as it stands in the symbol, one char a byte
     */
    record Part(Layout layout, Header header, String chunk, Symbol symbol) implements Recognised {}

    /** A code that means something by itself. */
    record Single(SingleCode code) implements Recognised {
        @Override
        public Symbol symbol() {
            return code.symbol();
        }
    }

    /**
     * It belongs to a layout and cannot be used: BAD_CRC, BODY_BAD (its header) or NEWER_VERSION.
     *
     * @param layout id of the layout
     */
    record Refused(String layout, Problem problem, Symbol symbol) implements Recognised {}

    /** No layout knows it. Never an error: the bytes are kept with the dossier. */
    record Unknown(Symbol symbol) implements Recognised {}
}
