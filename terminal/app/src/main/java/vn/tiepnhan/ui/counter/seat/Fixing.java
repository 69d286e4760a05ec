package vn.tiepnhan.ui.counter.seat;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.dossier.Wording;

/**
 * A receipt that is being corrected; what was typed stays until it is stored or another one is corrected.
 *
 * @param receipt empty where none is
 * @param stands what the receipt says, by field
 * @param typed what it should say
 * @param special whether it is a special case, whose description may be corrected
 * @param said why it was not stored, or null
 */
public record Fixing(
        String receipt,
        Map<Part, String> stands,
        Map<Part, String> typed,
        String reason,
        boolean special,
        @Nullable Wording said) {
    public static final Fixing NONE = new Fixing("", Map.of(), Map.of(), "", false, null);

    public Fixing {
        stands = Map.copyOf(stands);
        typed = Map.copyOf(typed);
    }

    /** What can be corrected. */
    public enum Part {
        UNIT,
        MST,
        UNIT_NAME,
        PRESENTER,
        DESCRIPTION
    }

    public static Fixing of(String receipt, Map<Part, String> stands, boolean special) {
        return new Fixing(receipt, stands, stands, "", special, null);
    }

    public String text(Part part) {
        return typed.getOrDefault(part, "");
    }

    /** What is to be changed into, or null where it stays. */
    public @Nullable String wanted(Part part) {
        String now = text(part).strip();
        return now.equals(stands.getOrDefault(part, "").strip()) ? null : now;
    }

    public Fixing type(Part part, String text) {
        Map<Part, String> changed = new java.util.EnumMap<>(Part.class);
        changed.putAll(typed);
        changed.put(part, text);
        return new Fixing(receipt, stands, changed, reason, special, said);
    }

    public Fixing reason(String text) {
        return new Fixing(receipt, stands, typed, text, special, said);
    }

    public Fixing refused(Wording sentence) {
        return new Fixing(receipt, stands, typed, reason, special, sentence);
    }
}
