package vn.tiepnhan.ui.wedge;

import java.awt.Component;
import java.awt.KeyboardFocusManager;
import java.awt.Window;
import java.awt.event.KeyEvent;
import java.beans.PropertyChangeListener;
import java.util.function.Consumer;
import javax.swing.text.JTextComponent;

/**
 * Listens for a keyboard scanner in one window. Install before any other key dispatcher of that window. Input methods are
 * switched off wherever no text is edited; where one is and takes the keys before Java sees them (ibus over XIM), its
 * field is beyond our reach: such a counter needs a scanner on a COM port.
 */
public final class Wedge {
    private Wedge() {}

    /** @param scans told on the event thread */
    public static Runnable install(Window window, WedgeSettings settings, Consumer<WedgeScan> scans) {
        KeyboardFocusManager focus = KeyboardFocusManager.getCurrentKeyboardFocusManager();
        WedgeKeys keys = new WedgeKeys(settings, LinuxKeys.ofThisDesktop(), new FocusedWindow(window), scans);
        PropertyChangeListener outsideText = change -> {
            if (change.getNewValue() instanceof Component owner && !isText(owner)) {
                owner.enableInputMethods(false);
            }
        };
        focus.addKeyEventDispatcher(keys);
        focus.addPropertyChangeListener("focusOwner", outsideText);
        return () -> {
            focus.removeKeyEventDispatcher(keys);
            focus.removePropertyChangeListener("focusOwner", outsideText);
        };
    }

    private static boolean isText(Component component) {
        return component instanceof JTextComponent text && text.isEditable();
    }

    private record FocusedWindow(Window window) implements WedgeKeys.Desktop {
        @Override
        public boolean ours() {
            return KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusedWindow() == window;
        }

        @Override
        public boolean inText() {
            Component owner =
                    KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
            return owner != null && isText(owner);
        }

        @Override
        public void dispatch(KeyEvent event) {
            KeyboardFocusManager.getCurrentKeyboardFocusManager().dispatchEvent(event);
        }
    }
}
