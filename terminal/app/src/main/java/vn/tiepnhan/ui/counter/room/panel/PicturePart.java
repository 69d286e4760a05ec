package vn.tiepnhan.ui.counter.room.panel;

import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.ui.counter.room.leaf.Block;

/** A picture, as large as its place lets it be; never larger than it is. */
final class PicturePart implements Part.Shown {
    private final Canvas canvas = new Canvas();

    @Override
    public void show(Block block) {
        Block.Picture picture = (Block.Picture) block;
        canvas.getAccessibleContext().setAccessibleName(picture.name());
        canvas.show(picture.drawn().dots());
    }

    @Override
    public JComponent component() {
        return canvas;
    }

    @Override
    public String constraint() {
        return "grow, push, hmin 60";
    }

    private static final class Canvas extends JPanel {
        private @Nullable BufferedImage image;
        private @Nullable BufferedImage fitted;

        Canvas() {
            setOpaque(false);
        }

        void show(@Nullable BufferedImage picture) {
            if (image != picture) {
                image = picture;
                fitted = null;
                revalidate();
                repaint();
            }
        }

        @Override
        public Dimension getPreferredSize() {
            BufferedImage picture = image;
            return picture == null
                    ? new Dimension(0, 0)
                    : new Dimension(picture.getWidth() / 3, Math.min(420, picture.getHeight() / 2));
        }

        @Override
        protected void paintComponent(Graphics g) {
            super.paintComponent(g);
            BufferedImage picture = image;
            if (picture == null) {
                return;
            }
            double scale = Math.min(
                    1, Math.min((double) getWidth() / picture.getWidth(), (double) getHeight() / picture.getHeight()));
            AffineTransform dots = ((Graphics2D) g).getTransform();
            int width = (int) (picture.getWidth() * scale);
            int height = (int) (picture.getHeight() * scale);
            BufferedImage fitted = fitted(picture, (int) (width * dots.getScaleX()), (int) (height * dots.getScaleY()));
            g.drawImage(fitted, (getWidth() - width) / 2, 0, width, height, null);
        }

        /** Scaled once a size: every other paint copies it. */
        private BufferedImage fitted(BufferedImage picture, int width, int height) {
            BufferedImage last = fitted;
            if (last != null && last.getWidth() == width && last.getHeight() == height) {
                return last;
            }
            BufferedImage made =
                    new BufferedImage(Math.max(1, width), Math.max(1, height), BufferedImage.TYPE_INT_ARGB);
            Graphics2D g = made.createGraphics();
            g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            g.drawImage(picture, 0, 0, made.getWidth(), made.getHeight(), null);
            g.dispose();
            fitted = made;
            return made;
        }
    }
}
