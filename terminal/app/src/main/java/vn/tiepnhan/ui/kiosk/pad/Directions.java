package vn.tiepnhan.ui.kiosk.pad;

import java.awt.Component;
import java.awt.Container;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javax.swing.SwingUtilities;
import vn.tiepnhan.ui.kiosk.part.TouchButton;
import vn.tiepnhan.ui.kit.ReadingOrder;

/** Which target lies above, below or beside another, as eyes see them. */
final class Directions {
    private static final int ASIDE = 3;

    private final Container root;

    Directions(Container root) {
        this.root = root;
    }

    /** All targets that can be used now, as they are read. */
    List<TouchButton> targets() {
        List<TouchButton> targets = new ArrayList<>();
        for (Component stop : ReadingOrder.stops(root)) {
            if (stop instanceof TouchButton button && button.isShowing()) {
                targets.add(button);
            }
        }
        return targets;
    }

    /** The nearest in a direction; at an edge the next or last one as they are read, so that no target is out of reach. */
    Optional<TouchButton> from(TouchButton at, Pad way) {
        List<TouchButton> all = targets();
        Rectangle here = place(at);
        Optional<TouchButton> near = all.stream()
                .filter(other -> other != at && ahead(here, place(other), way))
                .min(Comparator.comparingInt(other -> distance(here, place(other), way)));
        if (near.isPresent() || all.isEmpty()) {
            return near;
        }
        int step = way == Pad.DOWN || way == Pad.RIGHT ? 1 : -1;
        return Optional.of(all.get(Math.floorMod(all.indexOf(at) + step, all.size())));
    }

    private Rectangle place(TouchButton button) {
        return SwingUtilities.convertRectangle(button.getParent(), button.getBounds(), root);
    }

    private static boolean ahead(Rectangle here, Rectangle there, Pad way) {
        return switch (way) {
            case UP -> there.getMaxY() <= here.getMinY() + 1;
            case DOWN -> there.getMinY() >= here.getMaxY() - 1;
            case LEFT -> there.getMaxX() <= here.getMinX() + 1 && beside(here, there);
            case RIGHT -> there.getMinX() >= here.getMaxX() - 1 && beside(here, there);
            case OK, HELP -> false;
        };
    }

    private static boolean beside(Rectangle here, Rectangle there) {
        return there.getMinY() < here.getMaxY() && there.getMaxY() > here.getMinY();
    }

    private static int distance(Rectangle here, Rectangle there, Pad way) {
        int across = (int) Math.abs(here.getCenterX() - there.getCenterX());
        int down = (int) Math.abs(here.getCenterY() - there.getCenterY());
        return way == Pad.UP || way == Pad.DOWN ? down * ASIDE + across : across * ASIDE + down;
    }
}
