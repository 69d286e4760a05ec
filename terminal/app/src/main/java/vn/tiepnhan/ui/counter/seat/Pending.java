package vn.tiepnhan.ui.counter.seat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.dossier.Wording;

/**
 * Special cases that wait for a supervisor, oldest first.
 *
 * @param at index of the one that is meant
 * @param asked draft of the dossier in front where it waits, else empty
 * @param login of the supervisor as typed; their PIN is never here
 * @param declining whether a reason is typed why it is not received
 * @param tries goes up with every answer, so that the field of the PIN is emptied
 * @param said why it was not decided, or null
 */
public record Pending(
        List<Item> items,
        int at,
        String asked,
        String login,
        boolean declining,
        String reason,
        int tries,
        @Nullable Wording said) {
    public static final Pending NONE = new Pending(List.of(), 0, "", "", false, "", 0, null);

    public Pending {
        items = List.copyOf(items);
        at = Math.max(0, Math.min(at, items.size() - 1));
    }

    /**
     * What a supervisor decides about.
     *
     * @param incident name of the kind, empty where none was claimed
     * @param past special cases this unit had before (R11), newest first
     */
    public record Item(
            String draft,
            LocalDateTime at,
            String unit,
            String unitName,
            String procedure,
            String officer,
            String incident,
            String description,
            boolean commitment,
            List<Past> past) {
        public Item {
            past = List.copyOf(past);
        }
    }

    /** A special case of before, and what the unit promised then. */
    public record Past(String receipt, LocalDate date, String incident, boolean commitment) {}

    public @Nullable Item chosen() {
        return items.isEmpty() ? null : items.get(at);
    }

    public Pending items(List<Item> all) {
        Item meant = chosen();
        Pending fresh = new Pending(all, at, asked, login, declining, reason, tries, said);
        return meant == null ? fresh : fresh.meaning(meant.draft());
    }

    public Pending choose(int index) {
        return new Pending(items, index, asked, login, false, "", tries, null);
    }

    /** Means the one with this draft, if it still waits. */
    public Pending meaning(String draft) {
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).draft().equals(draft)) {
                return new Pending(items, i, asked, login, declining, reason, tries, said);
            }
        }
        return this;
    }

    public Pending asked(String draft) {
        return new Pending(items, at, draft, login, declining, reason, tries, said);
    }

    public Pending login(String typed) {
        return new Pending(items, at, asked, typed, declining, reason, tries, said);
    }

    public Pending declining(boolean not) {
        return new Pending(items, at, asked, login, not, reason, tries, null);
    }

    public Pending reason(String typed) {
        return new Pending(items, at, asked, login, declining, typed, tries, said);
    }

    public Pending refused(@Nullable Wording sentence) {
        return new Pending(items, at, asked, login, declining, reason, tries + 1, sentence);
    }

    /** Nothing typed is left of the last supervisor. */
    public Pending fresh() {
        return new Pending(items, at, asked, "", false, "", tries + 1, null);
    }
}
