package vn.tiepnhan.reception;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.calendar.Appointment;
import vn.tiepnhan.calendar.Appointments;
import vn.tiepnhan.policy.Decision;
import vn.tiepnhan.policy.Facts;
import vn.tiepnhan.policy.Office;
import vn.tiepnhan.policy.Policy;
import vn.tiepnhan.policy.Procedure;
import vn.tiepnhan.policy.Profile;
import vn.tiepnhan.spool.SlipWords;

/** The rules of an office that works by one of the shipped profiles. */
public final class ProfileRules implements OfficeRules {
    private final Policy policy;
    private final Profile profile;
    private final Office office;
    private final Appointments appointments;
    /** Most dossiers are of the procedure the one before was. */
    private volatile @Nullable Wording last;

    /**
     * @param office code, or empty for the profile's own
     * @throws vn.tiepnhan.policy.PolicyException where there is no such profile or office
     */
    public ProfileRules(Policy policy, Appointments appointments, String profile, String office) {
        this.policy = policy;
        this.appointments = appointments;
        this.profile = policy.profile(profile);
        this.office = policy.office(office.isEmpty() ? this.profile.office() : office);
    }

    @Override
    public String office() {
        return office.code();
    }

    @Override
    public Decision decide(Facts facts) {
        return policy.decide(profile.id(), facts);
    }

    @Override
    public Appointment appointment(String procedure, LocalDateTime received) {
        Integer days =
                profile.procedure(procedure).map(Procedure::processingDays).orElse(null);
        return days == null
                ? appointments.unknown(received, office.hours())
                : appointments.due(received, days, office.hours());
    }

    @Override
    public String procedureTitle(String procedure) {
        return profile.procedure(procedure).map(Procedure::titleOrUnverified).orElse("");
    }

    @Override
    public SlipWords words(String procedure) {
        Wording known = last;
        if (known == null || !known.procedure().equals(procedure)) {
            known = new Wording(procedure, SlipWords.of(profile, office, procedure));
            last = known;
        }
        return known.words();
    }

    private record Wording(String procedure, SlipWords words) {}
}
