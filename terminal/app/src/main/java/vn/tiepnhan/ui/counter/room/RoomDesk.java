package vn.tiepnhan.ui.counter.room;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.function.Function;
import java.util.function.Supplier;
import vn.tiepnhan.policy.published.Published;
import vn.tiepnhan.reception.Timekeeper;
import vn.tiepnhan.reception.rules.ProfileRules;
import vn.tiepnhan.spool.SlipWords;
import vn.tiepnhan.store.Store;
import vn.tiepnhan.ui.counter.pages.FolderReader;
import vn.tiepnhan.ui.kit.Drawn;

/**
 * What the sheets of the room work with. Its methods block and may be called from several threads.
 *
 * @param rules of the day the counter was opened
 * @param machine the machine's own clock: nobody states the time of a login or a lock
 */
public record RoomDesk(
        Store store,
        ProfileRules rules,
        Timekeeper time,
        QueuePlace queue,
        Machines machines,
        SaveFolder saving,
        FolderReader folders,
        Clock clock,
        Clock machine,
        Figures figures) {
    /**
     * What prints, and what sees.
     *
     * @param drawing the first page of a file, undrawn where it cannot be opened
     */
    public record Machines(
            SlipPrinting printing, PagePrinting pages, PageTaking camera, Function<Path, Drawn> drawing) {}

    /**
     * What reports are held against and written in.
     *
     * @param language vi or en
     */
    public record Figures(String profile, Supplier<Published> published, String language) {}

    public SlipPrinting printing() {
        return machines.printing();
    }

    public PagePrinting pages() {
        return machines.pages();
    }

    /** The time at the office. */
    public LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), clock.getZone());
    }

    public String profile() {
        return figures.profile();
    }

    /** Targets and providers; read when first asked for. */
    public Published published() {
        return figures.published().get();
    }

    public String language() {
        return figures.language();
    }

    /** Head of a slip that belongs to no procedure. */
    public SlipWords words() {
        return rules.words("");
    }
}
