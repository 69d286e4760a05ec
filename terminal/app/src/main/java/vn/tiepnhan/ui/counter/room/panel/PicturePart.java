package vn.tiepnhan.ui.counter.room.panel;

import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.ui.counter.room.leaf.Block;

/** A picture, as large as its place lets it be; never larger than it is. */
final class PicturePart implements Part.Shown {
    private final Canvas canvas = new Canvas();
    private byte[] shown = new byte[0];

    @Override
    public void show(Block block) {
        Block.Picture picture = (Block.Picture) block;
        canvas.getAccessibleContext().setAccessibleName(picture.name());
        if (picture.png() != shown) {
            shown = picture.png();
            canvas.show(read(shown));
        }
    }

    private static @Nullable BufferedImage read(byte[] png) {
        try {
            return ImageIO.read(new ByteArrayInputStream(png));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
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

        Canvas() {
            setOpaque(false);
        }

        void show(@Nullable BufferedImage picture) {
            image = picture;
            revalidate();
            repaint();
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
            Graphics2D g2 = (Graphics2D) g.create();
            g2.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
            g2.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
            int width = (int) (picture.getWidth() * scale);
            g2.drawImage(picture, (getWidth() - width) / 2, 0, width, (int) (picture.getHeight() * scale), null);
            g2.dispose();
        }
    }
}
