package vn.tiepnhan.ui.counter.seat;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Dossiers put aside at this counter, oldest first.
 *
 * @param at index of the one that is meant
 * @param front id under which the dossier in front is kept, empty where nothing is
 */
public record Parked(List<Item> items, int at, String front) {
    public static final Parked NONE = new Parked(List.of(), 0, "");

    public Parked {
        items = List.copyOf(items);
        at = Math.max(0, Math.min(at, items.size() - 1));
    }

    /**
     * One of them, as much as the list shows.
     *
     * @param unit name where it is known, else the code; may be empty
     * @param codes how many barcodes were read
     * @param whole whether all of them were
     */
    public record Item(
            String id, LocalDateTime at, String presenter, String unit, String procedure, int codes, boolean whole) {}

    public @Nullable Item chosen() {
        return items.isEmpty() ? null : items.get(at);
    }

    /** Means another one. */
    public Parked choose(int index) {
        return new Parked(items, index, front);
    }

    public Parked front(String id) {
        return new Parked(items, at, id);
    }

    public Parked with(Item item) {
        List<Item> all = new ArrayList<>(items);
        all.removeIf(one -> one.id().equals(item.id()));
        all.add(item);
        return new Parked(all, all.size() - 1, front);
    }

    public Parked without(String id) {
        List<Item> all = new ArrayList<>(items);
        all.removeIf(one -> one.id().equals(id));
        return new Parked(all, at, front);
    }
}
