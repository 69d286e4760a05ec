package vn.tiepnhan.reception.rules;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.calendar.Appointment;
import vn.tiepnhan.calendar.Appointments;
import vn.tiepnhan.dossier.Wording;
import vn.tiepnhan.policy.Decision;
import vn.tiepnhan.policy.Facts;
import vn.tiepnhan.policy.Office;
import vn.tiepnhan.policy.Procedure;
import vn.tiepnhan.policy.Profile;
import vn.tiepnhan.policy.published.Published;
import vn.tiepnhan.policy.rule.Policy;
import vn.tiepnhan.rules.RulesOfDay;
import vn.tiepnhan.spool.SlipWords;

/** The rules of an office that works by a profile of one day. */
public final class ProfileRules implements OfficeRules {
    private final Policy policy;
    private final Profile profile;
    private final Office office;
    private final Appointments appointments;
    /** Read when a slip first needs it: most do not. */
    private final Supplier<Published> published;
    /** Most dossiers are of the procedure the one before was. */
    private volatile @Nullable Slip last;

    /**
     * The rules of a day, with the providers it names.
     *
     * @param office code, or empty for the profile's own
     * @throws vn.tiepnhan.policy.PolicyException where there is no such profile or office
     */
    public ProfileRules(RulesOfDay day, String profile, String office) {
        this.policy = day.policy();
        this.appointments = day.appointments();
        this.published = day::published;
        this.profile = policy.profile(profile);
        this.office = policy.office(office.isEmpty() ? this.profile.office() : office);
    }

    @Override
    public Optional<Wording> provider(String ivan, LocalDate day) {
        return Providers.advice(published.get(), ivan, day);
    }

    @Override
    public String office() {
        return office.code();
    }

    /** Its name as it heads a slip. */
    public String officeName() {
        return office.name();
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
    public Optional<Procedure> catalogued(String procedure) {
        return profile.procedure(procedure);
    }

    @Override
    public Optional<Office> officeOf(String code) {
        return policy.offices().contains(code) ? Optional.of(policy.office(code)) : Optional.empty();
    }

    @Override
    public SlipWords words(String procedure) {
        Slip known = last;
        if (known == null || !known.procedure().equals(procedure)) {
            known = new Slip(procedure, SlipWords.of(profile, office, procedure));
            last = known;
        }
        return known.words();
    }

    private record Slip(String procedure, SlipWords words) {}
}
