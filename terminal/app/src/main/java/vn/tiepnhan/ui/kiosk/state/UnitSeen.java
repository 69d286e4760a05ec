package vn.tiepnhan.ui.kiosk.state;

import java.time.LocalDate;
import java.util.List;
import vn.tiepnhan.certificate.Standing;
import vn.tiepnhan.dossier.Wording;

/**
 * The unit whose token is in the reader, by its certificate; no PIN was asked for.
 *
 * @param name as its certificate says it
 * @param taxCode empty where the certificate names none
 * @param standing of the certificate
 * @param findings why it stands so and what to do; empty for a valid one
 * @param dossiers those not finished yet, the newest first; no people in them
 * @param commitments days on which the unit promised to file electronically next time, the newest first
 */
public record UnitSeen(
        String name,
        String taxCode,
        Standing standing,
        List<Wording> findings,
        List<Found> dossiers,
        List<LocalDate> commitments) {
    public UnitSeen {
        findings = List.copyOf(findings);
        dossiers = List.copyOf(dossiers);
        commitments = List.copyOf(commitments);
    }

    /** Whether the certificate tells who is there: one that is not genuine names somebody else at will. */
    public boolean identified() {
        return standing != Standing.NOT_GENUINE && !taxCode.isEmpty();
    }
}
