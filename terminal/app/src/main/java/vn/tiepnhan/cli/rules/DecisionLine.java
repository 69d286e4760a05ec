package vn.tiepnhan.cli.rules;

import java.util.Locale;
import vn.tiepnhan.policy.DecisionCase;

/** A case of a decision table as one line of text. */
final class DecisionLine {
    private DecisionLine() {}

    static String of(DecisionCase one) {
        return String.format(
                Locale.ROOT,
                "%-6s %-8s %-4s %-7s %-9s %-8s -> %-18s %-3s %s",
                one.filer(),
                one.channel(),
                one.procedure(),
                one.barcode() ? "BARCODE" : "-",
                one.preSent(),
                one.incident() == null ? "-" : one.incident(),
                one.outcome(),
                one.rule(),
                one.row());
    }
}
