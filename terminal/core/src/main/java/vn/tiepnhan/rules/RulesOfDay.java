package vn.tiepnhan.rules;

import java.util.Optional;
import vn.tiepnhan.calendar.Appointments;
import vn.tiepnhan.calendar.Holidays;
import vn.tiepnhan.data.DataFile;
import vn.tiepnhan.policy.Profile;
import vn.tiepnhan.policy.bundle.Bundle;
import vn.tiepnhan.policy.published.Published;
import vn.tiepnhan.policy.rule.Policy;

/** Everything dated that holds on one day, all of one version; each part is read when it is asked for. */
public final class RulesOfDay {
    private final Optional<Bundle> bundle;

    RulesOfDay(Optional<Bundle> bundle) {
        this.bundle = bundle;
    }

    /** What the program ships. */
    public static RulesOfDay shipped() {
        return new RulesOfDay(Optional.empty());
    }

    public Policy policy() {
        return bundle.map(Bundle::policy).orElseGet(Policy::shipped);
    }

    /** Targets, providers and notices. */
    public Published published() {
        return bundle.map(Bundle::published)
                .orElseGet(() -> Published.read(name -> Published.FILES.contains(name)
                        ? Published.shipped(name)
                        : DataFile.beside(Profile.class, name)));
    }

    /** Working days by its holidays. */
    public Appointments appointments() {
        return new Appointments(bundle.map(Bundle::holidays).orElseGet(Holidays::shipped));
    }
}
