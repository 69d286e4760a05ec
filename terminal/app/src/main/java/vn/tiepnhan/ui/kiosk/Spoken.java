package vn.tiepnhan.ui.kiosk;

import java.awt.Component;
import java.awt.Container;
import java.util.ArrayList;
import java.util.List;
import vn.tiepnhan.ui.kiosk.part.TouchButton;
import vn.tiepnhan.ui.kit.TextBlock;

/** What stands on a panel in words, from top to bottom: the same for ears as for eyes. Targets are told as they are reached. */
final class Spoken {
    private Spoken() {}

    static String of(Container panel) {
        List<String> said = new ArrayList<>();
        collect(panel, said);
        return String.join(". ", said);
    }

    private static void collect(Container parent, List<String> into) {
        for (Component child : parent.getComponents()) {
            if (!child.isVisible() || child instanceof TouchButton) {
                continue;
            }
            if (child instanceof TextBlock words) {
                String name = words.getAccessibleContext().getAccessibleName();
                if (!name.isBlank()) {
                    into.add(name.replace(" · ", ", "));
                }
            } else if (child instanceof Container container) {
                collect(container, into);
            }
        }
    }
}
