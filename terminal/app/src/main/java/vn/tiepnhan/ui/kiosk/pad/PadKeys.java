package vn.tiepnhan.ui.kiosk.pad;

import java.awt.KeyEventDispatcher;
import java.awt.event.KeyEvent;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.JComponent;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.ui.kiosk.part.TouchButton;

/**
 * Moves a ring over the targets and presses the one it stands on. No other key does anything: what a keyboard could reach
 * behind the kiosk it does not reach. On the event thread.
 */
public final class PadKeys implements KeyEventDispatcher {
    private final JComponent root;
    private final StrikeGuard guard;
    private final Runnable help;
    private final Consumer<String> told;
    private final Runnable used;
    private final Directions directions;
    private boolean inUse;
    private int place;
    private @Nullable TouchButton ring;

    /**
     * @param help run by the help key
     * @param told what the ring comes to stand on, in words
     * @param used run at each of the six keys: somebody is there
     */
    public PadKeys(JComponent root, StrikeGuard guard, Runnable help, Consumer<String> told, Runnable used) {
        this.root = root;
        this.guard = guard;
        this.help = help;
        this.told = told;
        this.used = used;
        this.directions = new Directions(root);
    }

    @Override
    public boolean dispatchKeyEvent(KeyEvent event) {
        if (event.getID() == KeyEvent.KEY_RELEASED) {
            guard.released(event.getKeyCode(), event.getWhen());
        } else if (event.getID() == KeyEvent.KEY_PRESSED && guard.pressed(event.getKeyCode(), event.getWhen())) {
            Pad.of(event.getKeyCode()).filter(key -> plain(event)).ifPresent(this::struck);
        }
        return true;
    }

    private static boolean plain(KeyEvent event) {
        return !event.isAltDown() && !event.isControlDown() && !event.isMetaDown();
    }

    private void struck(Pad key) {
        used.run();
        inUse = true;
        if (key == Pad.HELP) {
            help.run();
            stand();
            return;
        }
        TouchButton its = ring;
        if (its == null || !its.isFocusOwner()) {
            stand();
            tell();
        } else if (key == Pad.OK && its.acts()) {
            its.doClick(0);
        } else if (key == Pad.OK) {
            tell();
        } else {
            directions.from(its, key).ifPresent(next -> {
                stand(next);
                tell();
            });
        }
    }

    private void tell() {
        if (ring != null) {
            told.accept(ring.spoken());
        }
    }

    /** What OK would press now, in words; nothing where no ring is shown. */
    public Optional<String> standsOn() {
        return Optional.ofNullable(ring).filter(PadKeys::usable).map(TouchButton::spoken);
    }

    private static boolean usable(TouchButton button) {
        return button.isShowing() && button.isEnabled();
    }

    /** The page was made anew: the ring stands at its first target. */
    public void newPage() {
        place = 0;
        samePage();
    }

    /** The same page was made anew, for other eyes: the ring stays where it was. */
    public void samePage() {
        ring = null;
        if (inUse) {
            root.validate(); // what is read first is known once it has its place
            stand();
        }
    }

    /**
     * The page shows something else. Where its target went away, Swing has handed the focus on to another, which nobody chose:
     * then no target has it, and the next key, be it OK, only says where the ring stands.
     */
    public void changed() {
        if (ring != null) {
            SwingUtilities.invokeLater(() -> {
                if (ring != null && !ring.isFocusOwner()) {
                    (usable(ring) ? ring : root).requestFocusInWindow();
                }
            });
        }
    }

    private void stand() {
        if (ring != null && usable(ring)) {
            stand(ring);
            return;
        }
        List<TouchButton> targets = directions.targets();
        if (!targets.isEmpty()) {
            stand(targets.get(Math.min(place, targets.size() - 1)));
        }
    }

    private void stand(TouchButton button) {
        ring = button;
        place = Math.max(0, directions.targets().indexOf(button));
        button.requestFocusInWindow();
    }

    /** A finger touched the screen: no ring is shown until one of the six keys is struck again. */
    public void touched() {
        inUse = false;
        ring = null;
        place = 0;
        root.requestFocusInWindow();
    }
}
