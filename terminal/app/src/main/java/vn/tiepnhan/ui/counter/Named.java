package vn.tiepnhan.ui.counter;

import java.awt.Component;
import java.awt.Container;
import org.jspecify.annotations.Nullable;

/** Finds a showing component by its name. */
final class Named {
    private Named() {}

    static @Nullable Component find(Container root, String name) {
        for (Component child : root.getComponents()) {
            if (!child.isVisible()) {
                continue;
            }
            if (name.equals(child.getName())) {
                return child;
            }
            if (child instanceof Container container) {
                Component found = find(container, name);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }
}
