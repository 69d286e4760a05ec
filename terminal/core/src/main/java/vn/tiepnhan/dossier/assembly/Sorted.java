package vn.tiepnhan.dossier.assembly;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.dossier.Dossier;
import vn.tiepnhan.dossier.Problem;
import vn.tiepnhan.dossier.SingleCode;
import vn.tiepnhan.dossier.Symbol;

/**
 * A pile of symbols sorted into what they mean.
 *
 * @param codes every symbol, in the order given, with what it was read as
 * @param dossiers in the order of their first symbols; incomplete ones name what is missing
 * @param singles each distinct one once
 * @param problems of symbols that went into no dossier
 */
public record Sorted(List<ReadAs> codes, List<Dossier> dossiers, List<SingleCode> singles, List<Located> problems) {
    public Sorted {
        codes = List.copyOf(codes);
        dossiers = List.copyOf(dossiers);
        singles = List.copyOf(singles);
        problems = List.copyOf(problems);
    }

    /**
     * @param text as the layout spells it, else UTF-8, else one char a byte
     * @param layout id of the layout it belongs to, sound or not; null when none knows it
     */
    public record ReadAs(Symbol symbol, String text, @Nullable String layout) {}

    /** A problem and the symbol's place. */
    public record Located(Problem problem, Symbol.Origin origin) {}

    /** Something was recognised, every dossier is whole and no symbol was refused. */
    public boolean complete() {
        return (!dossiers.isEmpty() || !singles.isEmpty())
                && problems.isEmpty()
                && dossiers.stream().allMatch(Dossier::complete);
    }
}
