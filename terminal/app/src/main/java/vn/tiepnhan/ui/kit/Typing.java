package vn.tiepnhan.ui.kit;

import java.awt.event.FocusEvent;
import java.awt.event.FocusListener;
import java.awt.event.KeyAdapter;
import java.awt.event.KeyEvent;
import java.util.Map;
import javax.swing.JLabel;
import javax.swing.text.AbstractDocument;
import javax.swing.text.BadLocationException;
import javax.swing.text.JTextComponent;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.ui.kit.compose.Composer;

/**
 * How words are typed in one window: keys become Vietnamese letters here, because input methods of the desktop do not reach
 * Swing. A letter that an input method has composed already is left as it is. On the event thread only.
 */
public final class Typing {
    private static final Map<Composer, String> NAMES =
            Map.of(Composer.TELEX, "Telex", Composer.VNI, "VNI", Composer.PLAIN, "abc");

    private final String key;
    private Composer now = Composer.TELEX;
    private @Nullable JLabel shown;

    /** @param key that changes it, as it is written on its cap */
    public Typing(String key) {
        this.key = key;
    }

    /** From now on keys are composed so. */
    public void is(Composer composer) {
        if (now != composer) {
            now = composer;
            if (shown != null) {
                say(shown);
            }
        }
    }

    /** Composes what is typed into a text; how is said while it has the focus. */
    void on(JTextComponent text, JLabel manner, String codesFrom) {
        manner.setVisible(false);
        text.addKeyListener(new KeyAdapter() {
            @Override
            public void keyTyped(KeyEvent event) {
                if (!event.isControlDown() && !event.isAltDown() && !event.isMetaDown()) {
                    typed(text, event, codesFrom);
                }
            }
        });
        text.addFocusListener(new FocusListener() {
            @Override
            public void focusGained(FocusEvent event) {
                shown = manner;
                say(manner);
                manner.setVisible(true);
            }

            @Override
            public void focusLost(FocusEvent event) {
                shown = null;
                manner.setVisible(false);
            }
        });
    }

    private void say(JLabel manner) {
        manner.setText(NAMES.get(now) + " · " + key);
    }

    private void typed(JTextComponent text, KeyEvent event, String codesFrom) {
        char typed = event.getKeyChar();
        int caret = text.getCaretPosition();
        boolean composes = typed < 128 && Character.isLetterOrDigit(typed) && text.getSelectionStart() == caret;
        if (!composes || text.getSelectionEnd() != caret || !text.isEditable()) {
            return;
        }
        try {
            String before = text.getText(0, caret);
            if (!codesFrom.isEmpty() && before.contains(codesFrom)) {
                return;
            }
            String after = now.type(before, typed);
            if (!after.equals(before + typed)) {
                event.consume();
                replace(text, before, after);
            }
        } catch (BadLocationException gone) {
            throw new IllegalStateException("the caret stands outside of its text", gone);
        }
    }

    /** Only what changed, so that the rest and the caret stay. */
    private static void replace(JTextComponent text, String before, String after) throws BadLocationException {
        int same = 0;
        int most = Math.min(before.length(), after.length());
        while (same < most && before.charAt(same) == after.charAt(same)) {
            same++;
        }
        AbstractDocument document = (AbstractDocument) text.getDocument();
        document.replace(same, before.length() - same, after.substring(same), null);
    }
}
