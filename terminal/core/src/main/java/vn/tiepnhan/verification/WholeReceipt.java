package vn.tiepnhan.verification;

import java.util.List;
import vn.tiepnhan.store.Tables;
import vn.tiepnhan.store.dossier.Entry;
import vn.tiepnhan.store.dossier.Lines;
import vn.tiepnhan.store.dossier.Listed;
import vn.tiepnhan.wire.DossierLine;

/**
 * A receipt with all versions of its line, opened once for all that is asked of it.
 *
 * @param lines as they are stored, the first version first
 * @param read what they say, in the same order
 */
public record WholeReceipt(Listed listed, List<Lines.Line> lines, List<DossierLine> read) {
    public WholeReceipt {
        lines = List.copyOf(lines);
        read = List.copyOf(read);
    }

    /** @throws vn.tiepnhan.wire.WireFormatException where a stored line is none */
    public static WholeReceipt of(Tables tables, Listed listed) {
        List<Lines.Line> lines = tables.lines().versions(listed.entry().sequence());
        return new WholeReceipt(
                listed,
                lines,
                lines.stream().map(line -> DossierLine.read(line.line())).toList());
    }

    public Entry entry() {
        return listed.entry();
    }
}
