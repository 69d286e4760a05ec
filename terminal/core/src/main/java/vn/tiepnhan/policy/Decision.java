package vn.tiepnhan.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.dossier.Wording;

/**
 * An outcome that names what it rests on.
 *
 * @param rule R1 … R11; R8 where no rule fired
 * @param basis ACT, DESIGN (a sentence of ours, not of a document) or null for a plain R8
 * @param rows ids of the obligations, for example S0-11
 * @param quote the Vietnamese sentence relied on, verbatim
 * @param reason why, in plain words
 * @param next what is to be done now, as the officer needs it
 * @param person the same, said to the person whose dossier it is; for slips
 * @param guidance further advice (R9, R11, unknown procedure), each a sentence
 * @param procedureKnown false where the profile's catalogue has no such procedure
 */
public record Decision(
        Outcome outcome,
        String rule,
        @Nullable Basis basis,
        List<String> rows,
        @Nullable Act act,
        @Nullable String quote,
        Wording reason,
        Wording next,
        Wording person,
        List<Wording> guidance,
        boolean procedureKnown,
        String profile,
        String profileVersion) {
    public Decision {
        rows = List.copyOf(rows);
        guidance = List.copyOf(guidance);
    }

    /** The same with one more piece of advice. */
    public Decision advising(Wording advice) {
        List<Wording> more = new ArrayList<>(guidance);
        more.add(advice);
        return new Decision(
                outcome,
                rule,
                basis,
                rows,
                act,
                quote,
                reason,
                next,
                person,
                more,
                procedureKnown,
                profile,
                profileVersion);
    }

    /** What the person is to do another time, where the rule has a sentence for them beside the officer's. */
    public Optional<Wording> lesson() {
        return person.equals(next) ? Optional.empty() : Optional.of(person);
    }

    public enum Basis {
        ACT,
        DESIGN
    }
}
