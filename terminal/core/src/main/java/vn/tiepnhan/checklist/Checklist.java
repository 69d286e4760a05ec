package vn.tiepnhan.checklist;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tiepnhan.policy.Procedure;

/**
 * The papers a catalogue names for a procedure against those that lie there, all in one list (S2-2). Nothing outside the
 * catalogue is ever asked for (S4-3).
 *
 * @param procedure code as asked
 * @param title of the procedure, or "chưa xác minh"; empty where the catalogue does not know it
 * @param basis whether there is a list to check against
 * @param rows the catalogue's papers, in its order
 * @param beyond papers that lie there and that the catalogue does not name: kept, never asked for
 */
public record Checklist(String procedure, String title, Basis basis, List<Row> rows, List<PaperThere> beyond) {
    public Checklist {
        rows = List.copyOf(rows);
        beyond = List.copyOf(beyond);
    }

    /** What there is to check against. */
    public enum Basis {
        /** The catalogue names this procedure's papers. */
        LISTED,
        /** The catalogue knows the procedure, but no source says which papers belong to it. */
        NO_LIST,
        /** The catalogue does not know the procedure. */
        UNKNOWN_PROCEDURE
    }

    /** How a paper of the catalogue stands. */
    public enum State {
        THERE,
        TOO_FEW,
        MISSING,
        /** Optional, and not there. */
        NOT_NEEDED
    }

    /**
     * A paper of the catalogue.
     *
     * @param wanted copies the catalogue asks for, 0 where it does not say
     * @param there copies that lie there
     */
    public record Row(String name, boolean mandatory, int wanted, int there, State state) {
        /** Whether it must still be brought. */
        public boolean lacking() {
            return state == State.MISSING || state == State.TOO_FEW;
        }
    }

    /** @param known the catalogue's row, empty where it has none */
    public static Checklist of(String code, Optional<Procedure> known, List<PaperThere> there) {
        if (known.isEmpty()) {
            return new Checklist(code, "", Basis.UNKNOWN_PROCEDURE, List.of(), there);
        }
        Procedure procedure = known.get();
        List<PaperThere> left = new ArrayList<>(there);
        List<Row> rows = new ArrayList<>();
        for (Procedure.Paper paper : procedure.papers()) {
            PaperName name = new PaperName(paper.name());
            int copies = 0;
            for (PaperThere each : List.copyOf(left)) {
                if (new PaperName(each.name()).means(name)) {
                    copies += each.copies();
                    left.remove(each);
                }
            }
            rows.add(new Row(paper.name(), paper.mandatory(), paper.copies(), copies, state(paper, copies)));
        }
        Basis basis = rows.isEmpty() ? Basis.NO_LIST : Basis.LISTED;
        return new Checklist(procedure.code(), procedure.titleOrUnverified(), basis, rows, left);
    }

    /** An optional paper is not asked for, and what there is of it is enough. */
    private static State state(Procedure.Paper paper, int copies) {
        if (copies == 0) {
            return paper.mandatory() ? State.MISSING : State.NOT_NEEDED;
        }
        return paper.mandatory() && copies < paper.copies() ? State.TOO_FEW : State.THERE;
    }

    /** What must still be brought, all at once. */
    public List<Row> lacking() {
        return rows.stream().filter(Row::lacking).toList();
    }

    /** Whether there is a list, and nothing of it is lacking. */
    public boolean complete() {
        return basis == Basis.LISTED && lacking().isEmpty();
    }
}
