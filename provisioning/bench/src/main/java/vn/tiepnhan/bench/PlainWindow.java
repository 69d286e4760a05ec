package vn.tiepnhan.bench;

import java.awt.BorderLayout;
import java.awt.Graphics;
import javax.swing.JFrame;
import javax.swing.JLabel;
import javax.swing.SwingUtilities;
import javax.swing.WindowConstants;

/** The floor for every window: plain Swing, one label; prints READY when it was painted. */
final class PlainWindow {
    private PlainWindow() {}

    public static void main(String[] args) {
        SwingUtilities.invokeLater(() -> {
            JFrame frame = new JFrame("floor");
            frame.setDefaultCloseOperation(WindowConstants.EXIT_ON_CLOSE);
            frame.add(
                    new JLabel("Tiếp nhận hồ sơ") {
                        private boolean told;

                        @Override
                        protected void paintComponent(Graphics graphics) {
                            super.paintComponent(graphics);
                            if (!told) {
                                told = true;
                                SwingUtilities.invokeLater(() -> System.out.println("READY"));
                            }
                        }
                    },
                    BorderLayout.CENTER);
            frame.setSize(1280, 800);
            frame.setVisible(true);
        });
    }
}
