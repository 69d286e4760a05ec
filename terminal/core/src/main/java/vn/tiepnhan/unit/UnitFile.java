package vn.tiepnhan.unit;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.dossier.Wording;
import vn.tiepnhan.policy.Outcome;
import vn.tiepnhan.policy.published.Guide;
import vn.tiepnhan.store.office.Units.Unit;

/**
 * One unit as this terminal knows it.
 *
 * @param unit null where the office's list does not have it
 * @param help what it is told about its I-VAN, empty where nothing is known
 * @param dossiers what it brought here, newest first
 * @param problems how many problems it told
 * @param lastProblem day of the last of them, null where there is none
 * @param guides what it may do about its registration for electronic filing, and how
 * @param trials what is recorded of a trial password, oldest first
 */
public record UnitFile(
        String code,
        @Nullable Unit unit,
        Wording help,
        List<Brought> dossiers,
        int problems,
        @Nullable LocalDate lastProblem,
        List<Guide> guides,
        List<TrialPasswords.Told> trials) {
    public UnitFile {
        dossiers = List.copyOf(dossiers);
        guides = List.copyOf(guides);
        trials = List.copyOf(trials);
    }

    /**
     * A dossier it brought.
     *
     * @param incident of a special case, empty elsewhere
     * @param committed whether the unit promised to file electronically from then on
     */
    public record Brought(
            String receipt,
            LocalDateTime at,
            String unitName,
            String procedure,
            Outcome outcome,
            boolean special,
            String incident,
            boolean committed,
            boolean voided) {
        boolean counts() {
            return special && !voided;
        }
    }

    /** Whether a trial password may be asked for: it does not file with a signature, and was given none yet. */
    public boolean mayAskTrial() {
        boolean electronic = unit != null && unit.state().electronic();
        return !electronic && trials.stream().noneMatch(told -> told.step() == TrialPasswords.Step.GIVEN);
    }

    /** Special cases it had, voided ones left out. */
    public long specials() {
        return dossiers.stream().filter(Brought::counts).count();
    }

    /** Its commitments to file electronically, newest first. */
    public List<Brought> commitments() {
        return dossiers.stream().filter(one -> one.counts() && one.committed()).toList();
    }

    /** Name by the list, else by what it brought last; may be empty. */
    public String name() {
        Unit listed = unit;
        if (listed != null) {
            return listed.name();
        }
        return dossiers.stream()
                .map(Brought::unitName)
                .filter(name -> !name.isBlank())
                .findFirst()
                .orElse("");
    }
}
