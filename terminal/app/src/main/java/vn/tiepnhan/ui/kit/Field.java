package vn.tiepnhan.ui.kit;

import com.formdev.flatlaf.FlatClientProperties;
import java.awt.Dimension;
import java.util.function.Consumer;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JPasswordField;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import javax.swing.text.JTextComponent;
import net.miginfocom.swing.MigLayout;
import vn.tiepnhan.ui.kit.token.Scale;
import vn.tiepnhan.ui.kit.token.Token;

/** A label over a text field of one or several lines; every change is told at once, so nothing typed can be lost. */
public final class Field extends JPanel {
    private final JTextComponent input;
    private final JLabel manner = new JLabel();
    private boolean rendering;

    private Field(Scale scale, String label, JTextComponent input, JComponent shown, Consumer<String> changed) {
        super(new MigLayout(
                "insets 0, fill, gap 0, novisualpadding", "[grow,fill]", "[]" + scale.fixed(3) + "[grow,fill]"));
        setOpaque(false);
        this.input = input;
        JLabel caption = new JLabel(label);
        caption.setFont(scale.font(Scale.Type.SMALL));
        caption.setForeground(scale.colour(Token.LABEL));
        caption.setLabelFor(input);
        input.setFont(scale.font(Scale.Type.BODY));
        input.getDocument().addDocumentListener(new Changed(() -> {
            if (!rendering) {
                changed.accept(input instanceof JPasswordField ? "" : input.getText());
            }
        }));
        manner.setFont(scale.font(Scale.Type.SMALL));
        manner.setForeground(scale.colour(Token.LABEL));
        manner.setVisible(false);
        JPanel head = new JPanel(new MigLayout("insets 0, fill, gap 0, hidemode 3, novisualpadding", "[grow,fill][]"));
        head.setOpaque(false);
        head.add(caption, "wmin 0");
        head.add(manner);
        add(head, "wrap");
        add(shown, "grow");
    }

    /** Words are typed here, not codes: they are composed as this window's people type. */
    public Field prose(Typing typing) {
        return prose(typing, "");
    }

    /** @param codesFrom behind the first of this, codes are typed here; empty where words are to the end */
    public Field prose(Typing typing, String codesFrom) {
        typing.on(input, manner, codesFrom);
        return this;
    }

    public static Field line(Scale scale, String label, String hint, Consumer<String> changed) {
        JTextField text = new JTextField();
        text.putClientProperty(FlatClientProperties.PLACEHOLDER_TEXT, hint);
        Dimension size = text.getPreferredSize();
        text.setMinimumSize(new Dimension(scale.fixed(60), size.height));
        return new Field(scale, label, text, text, changed);
    }

    public static Field area(Scale scale, String label, int rows, Consumer<String> changed) {
        JTextArea text = new JTextArea(rows, 20);
        text.setLineWrap(true);
        text.setWrapStyleWord(true);
        text.setFocusTraversalKeys(java.awt.KeyboardFocusManager.FORWARD_TRAVERSAL_KEYS, null);
        text.setFocusTraversalKeys(java.awt.KeyboardFocusManager.BACKWARD_TRAVERSAL_KEYS, null);
        JScrollPane scroll = new JScrollPane(text);
        scroll.setHorizontalScrollBarPolicy(JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
        return new Field(scale, label, text, scroll, changed);
    }

    /** A field that shows no letter of what is typed; the array is the hearer's. */
    public static Field secret(Scale scale, String label, Consumer<char[]> changed) {
        JPasswordField text = new JPasswordField();
        Dimension size = text.getPreferredSize();
        text.setMinimumSize(new Dimension(scale.fixed(60), size.height));
        Field field = new Field(scale, label, text, text, shown -> changed.accept(text.getPassword()));
        text.enableInputMethods(false);
        return field;
    }

    /** Shows a value; leaves the caret alone where it already stands there. */
    public void show(String value) {
        if (!input.getText().equals(value)) {
            rendering = true;
            input.setText(value);
            rendering = false;
        }
    }

    public JTextComponent input() {
        return input;
    }

    private record Changed(Runnable then) implements DocumentListener {
        @Override
        public void insertUpdate(DocumentEvent e) {
            then.run();
        }

        @Override
        public void removeUpdate(DocumentEvent e) {
            then.run();
        }

        @Override
        public void changedUpdate(DocumentEvent e) {
            then.run();
        }
    }
}
