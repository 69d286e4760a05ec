package vn.tiepnhan.ui.counter.staff;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import vn.tiepnhan.ui.counter.seat.Secret;

/** What is typed and never shown, until it is used; every copy that is let go is overwritten. */
public final class Secrets {
    private final Map<Secret, char[]> typed = new EnumMap<>(Secret.class);

    public void keep(Secret which, char[] text) {
        char[] before = typed.put(which, text);
        if (before != null) {
            Arrays.fill(before, '\0');
        }
    }

    public boolean has(Secret which) {
        char[] text = typed.get(which);
        return text != null && text.length > 0;
    }

    public boolean same(Secret one, Secret other) {
        return Arrays.equals(typed.get(one), typed.get(other));
    }

    /** A copy, which whoever takes it overwrites. */
    public char[] take(Secret which) {
        char[] text = typed.get(which);
        return text == null ? new char[0] : text.clone();
    }

    public void clear() {
        typed.values().forEach(text -> Arrays.fill(text, '\0'));
        typed.clear();
    }
}
