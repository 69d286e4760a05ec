package vn.tiepnhan.dossier.number;

import java.time.Clock;
import java.time.LocalDate;

/**
 * Checks a number as far as it can be checked without asking anybody. White space around it is passed over; nothing else is
 * mended, so lower-case letters, full-width digits and separators inside are refused with a sentence. Immutable; any
 * thread.
 */
public final class NumberChecks {
    private final Clock clock;

    /** @param clock says which dates lie in the future; its zone is the office's */
    public NumberChecks(Clock clock) {
        this.clock = clock;
    }

    public Checked check(NumberKind kind, String value) {
        String given = value.strip();
        LocalDate today = LocalDate.now(clock);
        Findings findings = new Findings();
        switch (kind) {
            case MST -> TaxCode.check(given, findings);
            case BHXH -> InsuranceNumber.check(given, findings);
            case BHYT -> HealthCard.check(given, findings);
            case CCCD -> CitizenId.check(given, today, findings);
            case DON_VI -> UnitCode.check(given, findings);
            case CCCD_QR -> CitizenCardQr.check(given, today, findings);
            case BHYT_QR -> HealthCardQr.check(given, today, findings);
        }
        return findings.checked(kind);
    }
}
