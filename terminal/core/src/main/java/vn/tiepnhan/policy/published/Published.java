package vn.tiepnhan.policy.published;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.tiepnhan.data.DataFile;
import vn.tiepnhan.data.DataRow;

/** Targets, providers, notices and guides of one version of the rules. Immutable, safe for several threads. */
public record Published(List<Target> targets, List<Ivan> ivans, List<Notice> notices, List<Guide> guides) {
    /** Names of the data files, as they stand in a bundle. */
    public static final List<String> FILES = List.of("targets.yaml", "ivans.yaml", "notices.yaml", "registration.yaml");

    public Published {
        targets = List.copyOf(targets);
        ivans = List.copyOf(ivans);
        notices = List.copyOf(notices);
        guides = List.copyOf(guides);
    }

    /**
     * @param files gives each of {@link #FILES}, and {@code acts.yaml}, by its name
     * @throws vn.tiepnhan.data.DataException naming file, row and field where the data is faulty
     */
    public static Published read(Function<String, DataRow> files) {
        return new PublishedFiles(files).read();
    }

    /** One of {@link #FILES} as this build ships it. */
    public static DataRow shipped(String name) {
        return DataFile.beside(Published.class, name);
    }

    /** What a profile is to reach on a day: what is valid then, else what comes next. */
    public Optional<Target> target(String profile, Target.Measure measure, LocalDate day) {
        List<Target> its = targets.stream()
                .filter(target ->
                        target.measure() == measure && target.profiles().contains(profile))
                .toList();
        return its.stream()
                .filter(target -> target.span().holds(day))
                .findFirst()
                .or(() -> its.stream()
                        .filter(target -> target.span().from().isAfter(day))
                        .min(Comparator.comparing(target -> target.span().from())));
    }

    /** Providers that are named on a day, in the order of the data. */
    public List<Ivan> ivans(LocalDate day) {
        return ivans.stream().filter(ivan -> ivan.span().holds(day)).toList();
    }

    /** A provider by id, if it is named on that day. */
    public Optional<Ivan> ivan(String id, LocalDate day) {
        return ivans(day).stream().filter(ivan -> ivan.id().equals(id)).findFirst();
    }

    /** How a unit takes a step of its registration for electronic filing, by each way. */
    public List<Guide> guides(Guide.Act act) {
        return guides.stream().filter(guide -> guide.act() == act).toList();
    }

    /** Notices an office shows on a day, the newest first. */
    public List<Notice> notices(String profile, String office, LocalDate day) {
        return notices.stream()
                .filter(notice -> notice.concerns(profile, office, day))
                .sorted(Comparator.comparing((Notice notice) -> notice.span().from())
                        .reversed())
                .toList();
    }
}
