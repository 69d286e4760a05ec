package vn.tiepnhan.spool;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.calendar.Appointment;
import vn.tiepnhan.dossier.Body;
import vn.tiepnhan.policy.Decision;

/**
 * All that stands on the slip of one recorded dossier.
 *
 * @param receipt 12 characters without separators; {@code grouped} the same for people
 * @param device the terminal's prefix
 * @param received false for a refusal, guidance or an invalid signature
 * @param clockTrusted false prints no appointment and says so
 * @param special null unless received as a special case
 * @param earlier number of the receipt this one supplements, replaces or repeats, with the word for it; may be empty
 */
public record SlipFacts(
        SlipWords words,
        String receipt,
        String grouped,
        String lookup,
        String device,
        String officer,
        LocalDateTime at,
        boolean clockTrusted,
        boolean received,
        Decision decision,
        Appointment appointment,
        Filer filer,
        String procedure,
        String procedureTitle,
        List<Body.Form> forms,
        @Nullable Special special,
        String reason,
        String earlier) {
    public SlipFacts {
        forms = List.copyOf(forms);
    }

    /** @param identity number of an identity card, empty where nobody asked; printed masked */
    public record Filer(String unitName, String unit, String mst, String presenter, String identity) {}

    /**
     * @param approver supervisor, empty for none
     * @param ticket under which the incident is known elsewhere, empty for none
     * @param guidance for next time, a sentence a line; empty for none
     */
    public record Special(
            String incident, String description, boolean commitment, String approver, String ticket, String guidance) {}
}
