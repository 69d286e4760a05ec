package vn.tiepnhan.ui.counter.room;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.function.Supplier;
import vn.tiepnhan.policy.published.Published;
import vn.tiepnhan.reception.Timekeeper;
import vn.tiepnhan.reception.rules.ProfileRules;
import vn.tiepnhan.spool.SlipWords;
import vn.tiepnhan.store.Store;
import vn.tiepnhan.ui.counter.pages.FolderReader;

/**
 * What the sheets of the room work with. Its methods block and may be called from several threads.
 *
 * @param rules of the day the counter was opened
 */
public record RoomDesk(
        Store store,
        ProfileRules rules,
        Timekeeper time,
        QueuePlace queue,
        SlipPrinting printing,
        SaveFolder saving,
        PagePrinting pages,
        FolderReader folders,
        Clock clock,
        Figures figures) {
    /**
     * What reports are held against and written in.
     *
     * @param language vi or en
     */
    public record Figures(String profile, Supplier<Published> published, String language) {}

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
