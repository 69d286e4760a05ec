package vn.tiepnhan.demo;

import java.awt.BorderLayout;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import javax.swing.JButton;
import javax.swing.JFrame;
import javax.swing.JTextField;
import javax.swing.SwingUtilities;
import javax.swing.Timer;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import vn.tiepnhan.ui.wedge.Wedge;
import vn.tiepnhan.ui.wedge.WedgeSettings;

/**
 * A window with a text and a default button, which tells on stdout all that reaches them, and every scan. With an argument
 * its event thread stands still for so many milliseconds again and again.
 */
final class WedgeFrameMain {
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private WedgeFrameMain() {}

    public static void main(String[] args) {
        SwingUtilities.invokeLater(WedgeFrameMain::show);
        if (args.length > 0) {
            long nanos = TimeUnit.MILLISECONDS.toNanos(Integer.parseInt(args[0]));
            SwingUtilities.invokeLater(() -> new Timer(90, tick -> LockSupport.parkNanos(nanos)).start());
        }
    }

    private static void show() {
        JFrame frame = new JFrame("wedge");
        JTextField text = new JTextField();
        JButton button = new JButton("OK");
        text.getDocument().addDocumentListener(new Telling(text));
        button.addActionListener(pressed -> OUT.println("BUTTON"));
        frame.add(text, BorderLayout.NORTH);
        frame.add(button, BorderLayout.SOUTH);
        frame.getRootPane().setDefaultButton(button);
        frame.setSize(500, 200);
        Wedge.install(
                frame,
                WedgeSettings.usual(),
                scan -> OUT.println("SCAN " + new String(scan.content(), StandardCharsets.UTF_8)));
        frame.setVisible(true);
        text.requestFocusInWindow();
        text.addFocusListener(new java.awt.event.FocusAdapter() {
            @Override
            public void focusGained(java.awt.event.FocusEvent event) {
                OUT.println("READY");
            }
        });
    }

    private record Telling(JTextField text) implements DocumentListener {
        @Override
        public void insertUpdate(DocumentEvent event) {
            OUT.println("TEXT " + text.getText());
        }

        @Override
        public void removeUpdate(DocumentEvent event) {
            OUT.println("TEXT " + text.getText());
        }

        @Override
        public void changedUpdate(DocumentEvent event) {
            OUT.println("TEXT " + text.getText());
        }
    }
}
