package vn.tiepnhan.ui.counter;

import java.awt.Component;
import java.awt.KeyEventDispatcher;
import java.awt.KeyboardFocusManager;
import java.awt.Window;
import java.awt.event.KeyEvent;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntConsumer;
import javax.swing.KeyStroke;
import javax.swing.text.JTextComponent;
import vn.tiepnhan.ui.counter.state.CounterAction;

/**
 * Hears the keys of the action registry before any component does, so that Enter means the same wherever the focus is.
 * Letters and digits act only while no text is being typed. A key that is held down acts once.
 */
final class CounterKeys implements KeyEventDispatcher {
    private final Window window;
    private final Acting act;
    private final IntConsumer numbered;
    private final Numbered offered;
    private final Map<KeyStroke, CounterAction> actions = new HashMap<>();
    private int held = KeyEvent.VK_UNDEFINED;

    /** Hears an action and when its key was pressed, as the event says. */
    interface Acting {
        boolean enabled(CounterAction action);

        void act(CounterAction action, long when);
    }

    /** Hears a number and when its key was pressed. */
    interface Numbered {
        void press(int number, long when);
    }

    /**
     * @param numbered hears Ctrl 1 … Ctrl 9
     * @param offered hears Alt 1 … Alt 9
     */
    CounterKeys(Window window, Acting act, IntConsumer numbered, Numbered offered) {
        this.offered = offered;
        this.numbered = numbered;
        this.window = window;
        this.act = act;
        for (CounterAction action : CounterAction.all()) {
            KeyStroke stroke = KeyStroke.getKeyStroke(action.keyStroke());
            if (stroke == null || actions.put(stroke, action) != null) {
                throw new IllegalStateException("no key of its own: " + action);
            }
        }
    }

    @Override
    public boolean dispatchKeyEvent(KeyEvent event) {
        KeyboardFocusManager focus = KeyboardFocusManager.getCurrentKeyboardFocusManager();
        if (focus.getFocusedWindow() != window) {
            return false;
        }
        if (event.getID() == KeyEvent.KEY_RELEASED && event.getKeyCode() == held) {
            held = KeyEvent.VK_UNDEFINED;
        }
        if (event.getID() != KeyEvent.KEY_PRESSED) {
            return false;
        }
        int digit = event.getKeyCode() - KeyEvent.VK_0;
        if (event.isControlDown() && digit >= 1 && digit <= 9) {
            numbered.accept(digit);
            return true;
        }
        if (event.isAltDown() && digit >= 1 && digit <= 9) {
            if (event.getKeyCode() != held) {
                held = event.getKeyCode();
                offered.press(digit, event.getWhen());
            }
            return true;
        }
        CounterAction action = actions.get(KeyStroke.getKeyStrokeForEvent(event));
        if (action == null || (action.plainCharacter() && !means(action, focus.getFocusOwner()))) {
            return false;
        }
        if (event.getKeyCode() != held) {
            held = event.getKeyCode();
            act.act(action, event.getWhen());
        }
        return true;
    }

    /** A letter or digit that means nothing now goes on to the component: it finds a line of a list. */
    private boolean means(CounterAction action, @org.jspecify.annotations.Nullable Component focused) {
        return act.enabled(action) && !typing(focused);
    }

    private static boolean typing(@org.jspecify.annotations.Nullable Component focused) {
        return focused instanceof JTextComponent text && text.isEditable();
    }
}
