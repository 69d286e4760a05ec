package vn.tiepnhan.ui.kiosk.pad;

import java.awt.Component;
import java.awt.KeyEventDispatcher;
import java.awt.KeyboardFocusManager;
import java.awt.event.KeyEvent;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.JComponent;
import javax.swing.SwingUtilities;
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
        if (key == Pad.HELP) {
            inUse = true;
            help.run();
            stand();
            return;
        }
        Component owner = KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
        boolean first = !(owner instanceof TouchButton) || !SwingUtilities.isDescendingFrom(owner, root);
        inUse = true;
        if (first) {
            place = 0;
            stand();
        } else if (key == Pad.OK) {
            ((TouchButton) owner).doClick(0);
        } else {
            directions.from((TouchButton) owner, key).ifPresent(this::stand);
        }
    }

    private void stand(TouchButton button) {
        place = Math.max(0, directions.targets().indexOf(button));
        button.requestFocusInWindow();
        told.accept(button.spoken());
    }

    /** The page was made anew: the ring stands at its first target. */
    public void newPage() {
        place = 0;
        settle();
    }

    /** The same page was made anew, for other eyes: the ring stays where it was. */
    public void samePage() {
        settle();
    }

    private void settle() {
        if (inUse) {
            SwingUtilities.invokeLater(this::stand);
        }
    }

    private void stand() {
        List<TouchButton> targets = directions.targets();
        if (!targets.isEmpty()) {
            TouchButton button = targets.get(Math.min(place, targets.size() - 1));
            button.requestFocusInWindow();
        }
    }

    /** A finger touched the screen: no ring is shown until one of the six keys is struck again. */
    public void touched() {
        inUse = false;
        place = 0;
        root.requestFocusInWindow();
    }
}
