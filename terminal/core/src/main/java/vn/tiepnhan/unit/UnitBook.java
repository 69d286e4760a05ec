package vn.tiepnhan.unit;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.dossier.Wording;
import vn.tiepnhan.policy.Outcome;
import vn.tiepnhan.policy.published.Guide;
import vn.tiepnhan.policy.published.Published;
import vn.tiepnhan.reception.rules.Providers;
import vn.tiepnhan.store.Store;
import vn.tiepnhan.store.dossier.Entry;
import vn.tiepnhan.store.dossier.Listed;
import vn.tiepnhan.store.dossier.Problems;
import vn.tiepnhan.store.office.Units.Unit;
import vn.tiepnhan.unit.UnitFile.Brought;

/** Looks units up in what this terminal holds. Safe for several threads; blocks. */
public final class UnitBook {
    private final Store store;
    private final Supplier<Published> published;

    /** @param published whose providers are named */
    public UnitBook(Store store, Supplier<Published> published) {
        this.store = store;
        this.published = published;
    }

    /** The office's list, by code. */
    public List<Unit> all() {
        return store.read(tables -> tables.units().all());
    }

    /** What is known of the unit with this code; of an unknown one an empty file. */
    public UnitFile file(String code, LocalDate day) {
        return store.read(tables -> {
            Unit unit = tables.units().find(code).orElse(null);
            List<Brought> dossiers = tables.receipts().ofUnit(code).stream()
                    .map(UnitBook::brought)
                    .toList();
            List<Problems.Row> problems = tables.problems().ofUnit(code);
            LocalDate last = problems.isEmpty()
                    ? null
                    : problems.get(problems.size() - 1).at().toLocalDate();
            return new UnitFile(
                    code,
                    unit,
                    help(unit, day),
                    dossiers,
                    problems.size(),
                    last,
                    guides(unit),
                    TrialPasswords.of(tables, code));
        });
    }

    /** Who has registered may change that or stop; anybody else may register. */
    private List<Guide> guides(@Nullable Unit unit) {
        Published all = published.get();
        if (unit == null || !unit.state().electronic()) {
            return all.guides(Guide.Act.REGISTER);
        }
        return Stream.of(Guide.Act.CHANGE, Guide.Act.STOP)
                .flatMap(act -> all.guides(act).stream())
                .toList();
    }

    private Wording help(@Nullable Unit unit, LocalDate day) {
        return Providers.advice(published.get(), unit == null ? "" : unit.ivan(), day)
                .orElse(new Wording("", ""));
    }

    private static Brought brought(Listed listed) {
        Entry entry = listed.entry();
        return new Brought(
                entry.receipt(),
                entry.moment().at(),
                entry.details().unitName(),
                entry.identity().procedure(),
                Outcome.valueOf(entry.ruling().outcome()),
                entry.ruling().special(),
                entry.details().incident(),
                entry.details().commitment(),
                listed.voided() != null);
    }
}
