package vn.tiepnhan.ui.counter.board;

import java.util.List;
import vn.tiepnhan.dossier.Symbol;
import vn.tiepnhan.ui.counter.state.Entry;

/** The place in front of the officer, where one dossier lies at a time; on the user interface's executor. */
public interface Front {
    /** An empty counter. What lay there is not kept by this. */
    void clear();

    /** Lays a dossier there in the place of any other: its symbols as if they had just been read, and what was typed. */
    void lay(List<Symbol> symbols, Entry entry);

    /** Asks what would be decided now. */
    void assess();
}
