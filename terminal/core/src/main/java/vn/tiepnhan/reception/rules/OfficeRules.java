package vn.tiepnhan.reception.rules;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import vn.tiepnhan.calendar.Appointment;
import vn.tiepnhan.dossier.Wording;
import vn.tiepnhan.policy.Decision;
import vn.tiepnhan.policy.Facts;
import vn.tiepnhan.policy.Office;
import vn.tiepnhan.policy.Procedure;
import vn.tiepnhan.spool.SlipWords;

/** What one office goes by: its profile's rules, its calendar, and the words its slips use. Safe for several threads. */
public interface OfficeRules {
    /** Code of the office, five digits. */
    String office();

    Decision decide(Facts facts);

    Appointment appointment(String procedure, LocalDateTime received);

    /** Title of a procedure as the catalogue has it, empty for one it does not know. */
    String procedureTitle(String procedure);

    /**
     * Who helps a unit to file electronically, as advice for its slip; empty where nobody does on that day.
     *
     * @param ivan id of the unit's provider, empty where none is known
     */
    default Optional<Wording> provider(String ivan, LocalDate day) {
        return Optional.empty();
    }

    /** Names, room, titles and help line for a slip of this procedure. */
    SlipWords words(String procedure);

    /** The catalogue's row of a procedure, empty where it has none. */
    default Optional<Procedure> catalogued(String procedure) {
        return Optional.empty();
    }

    /** An office by its code, empty where the data do not have it. */
    default Optional<Office> officeOf(String code) {
        return Optional.empty();
    }
}
