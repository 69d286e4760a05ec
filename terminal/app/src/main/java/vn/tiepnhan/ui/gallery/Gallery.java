package vn.tiepnhan.ui.gallery;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.ui.counter.CounterPanel;
import vn.tiepnhan.ui.counter.guest.GuestState;
import vn.tiepnhan.ui.counter.pages.Looking;
import vn.tiepnhan.ui.counter.part.Kit;
import vn.tiepnhan.ui.counter.room.step.RoomStep;
import vn.tiepnhan.ui.counter.seat.Secret;
import vn.tiepnhan.ui.counter.state.CounterAction;
import vn.tiepnhan.ui.counter.state.CounterState;
import vn.tiepnhan.ui.counter.state.Intents;
import vn.tiepnhan.ui.counter.state.Slot;
import vn.tiepnhan.ui.counter.state.Words;
import vn.tiepnhan.ui.kiosk.state.KioskState;
import vn.tiepnhan.ui.kit.token.Palette;
import vn.tiepnhan.ui.kit.token.Scale;
import vn.tiepnhan.ui.kit.token.Theme;

/** Paints every window in every state and writes the pictures with a page to look at them. */
public final class Gallery {
    private final Path out;
    private final @Nullable SampleSlip slip;

    /** @param slip for the states that show one, or null */
    public Gallery(Path out, @Nullable SampleSlip slip) {
        this.out = out;
        this.slip = slip;
    }

    /** One picture of the gallery. */
    public record Picture(
            String file, String window, String state, String language, String theme, int width, int height) {}

    /** A size of screen. */
    public record Size(int width, int height) {
        /** The smallest that is supported, the usual one, and a big one. */
        public static final List<Size> ALL = List.of(new Size(1024, 600), new Size(1280, 800), new Size(1920, 1080));
    }

    /** @return the pictures written, in the order of the page */
    public List<Picture> paint(List<String> languages, List<Palette> palettes, List<Size> sizes) throws IOException {
        Files.createDirectories(out);
        List<Picture> pictures = new ArrayList<>();
        if (slip != null) {
            BufferedImage dots = ImageIO.read(new ByteArrayInputStream(slip.png()));
            Files.write(out.resolve("slip-80.png"), slip.png());
            pictures.add(
                    new Picture("slip-80.png", "slip", "received", "vi", "paper", dots.getWidth(), dots.getHeight()));
        }
        Map<String, CounterState> states = CounterStates.all(slip);
        for (Palette palette : palettes) {
            for (String language : languages) {
                for (Map.Entry<String, CounterState> state : states.entrySet()) {
                    for (Size size : sizes) {
                        pictures.add(picture(state.getKey(), state.getValue(), language, palette, size));
                    }
                }
            }
        }
        for (Palette palette : palettes) {
            for (String language : languages) {
                pictures.addAll(kiosk(language, palette, sizes));
                pictures.addAll(guest(language, palette, sizes));
            }
        }
        Files.writeString(out.resolve("index.html"), page(pictures), StandardCharsets.UTF_8);
        return pictures;
    }

    private Picture picture(String name, CounterState state, String language, Palette palette, Size size)
            throws IOException {
        String theme = palette == Palette.LIGHT ? "" : "-" + palette.word();
        String file = "counter-%s-%s-%dx%d%s.png".formatted(name, language, size.width(), size.height(), theme);
        ImageIO.write(
                onEventThread(() -> Painter.paint(
                        counter(state, language, palette, size.width(), size.height()), size.width(), size.height())),
                "png",
                out.resolve(file).toFile());
        return new Picture(file, "counter", name, language, palette.word(), size.width(), size.height());
    }

    /** The kiosk on its own screens, or on those of them that were asked for. */
    private List<Picture> kiosk(String language, Palette palette, List<Size> sizes) throws IOException {
        String theme = palette == Palette.LIGHT ? "" : "-" + palette.word();
        List<Picture> pictures = new ArrayList<>();
        for (Map.Entry<String, KioskState> state : KioskStates.all().entrySet()) {
            for (KioskPictures.Screen screen : KioskPictures.SCREENS) {
                int width = screen.width();
                int height = screen.height();
                if (!sizes.equals(Size.ALL) && !sizes.contains(new Size(width, height))) {
                    continue;
                }
                String file = "kiosk-%s-%s-%dx%d%s.png".formatted(state.getKey(), language, width, height, theme);
                ImageIO.write(
                        onEventThread(() -> Painter.paint(
                                KioskPictures.panel(state.getValue(), language, palette, screen), width, height)),
                        "png",
                        out.resolve(file).toFile());
                pictures.add(new Picture(file, "kiosk", state.getKey(), language, palette.word(), width, height));
            }
        }
        return pictures;
    }

    /** The visitor's display on its own screens, or on those of them that were asked for. */
    private List<Picture> guest(String language, Palette palette, List<Size> sizes) throws IOException {
        String theme = palette == Palette.LIGHT ? "" : "-" + palette.word();
        List<Picture> pictures = new ArrayList<>();
        for (Map.Entry<String, GuestState> state : GuestPictures.all().entrySet()) {
            for (Size screen : GuestPictures.SCREENS) {
                if (!sizes.equals(Size.ALL) && !sizes.contains(screen)) {
                    continue;
                }
                int width = screen.width();
                int height = screen.height();
                String file = "guest-%s-%s-%dx%d%s.png".formatted(state.getKey(), language, width, height, theme);
                ImageIO.write(
                        onEventThread(() -> Painter.paint(
                                GuestPictures.panel(state.getValue(), language, palette, height), width, height)),
                        "png",
                        out.resolve(file).toFile());
                pictures.add(new Picture(file, "guest", state.getKey(), language, palette.word(), width, height));
            }
        }
        return pictures;
    }

    /** The counter window's contents in this state, as it would stand on a screen of this size. */
    public static CounterPanel counter(CounterState state, String language, Palette palette, int width, int height) {
        Theme.install(palette);
        Scale scale = new Scale(Scale.Density.of(width, height), palette);
        CounterPanel panel = new CounterPanel(new Kit(scale, Words.in(language), new Still()));
        panel.render(state);
        return panel;
    }

    private static BufferedImage onEventThread(java.util.function.Supplier<BufferedImage> work) {
        BufferedImage[] result = new BufferedImage[1];
        try {
            SwingUtilities.invokeAndWait(() -> result[0] = work.get());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while painting", interrupted);
        } catch (InvocationTargetException failed) {
            throw new IllegalStateException("a picture could not be painted", failed.getCause());
        }
        return result[0];
    }

    private static String page(List<Picture> pictures) {
        StringBuilder html = new StringBuilder(
                """
                <!doctype html>
                <html lang="vi"><meta charset="utf-8"><title>Tiếp Nhận</title>
                <style>body{font:15px sans-serif;margin:24px;background:#edf1f3;color:#13242f}
                figure{margin:0 0 32px}img{max-width:100%;border:1px solid #d7dfe4}figcaption{margin:6px 0}</style>
                <h1>Tiếp Nhận</h1>
                """);
        for (Picture picture : pictures) {
            html.append(
                    "<figure><img src=\"%s\" alt=\"%s\"><figcaption>%s · %s · %s · %s · %d×%d</figcaption></figure>%n"
                            .formatted(
                                    picture.file(),
                                    picture.state(),
                                    picture.window(),
                                    picture.state(),
                                    picture.language(),
                                    picture.theme(),
                                    picture.width(),
                                    picture.height()));
        }
        return html.append("</html>\n").toString();
    }

    /** Nobody sits before a picture. */
    private static final class Still implements Intents {
        @Override
        public void act(CounterAction action) {}

        @Override
        public void type(Slot slot, String text) {}

        @Override
        public void commit(boolean given) {}

        @Override
        public void drop(List<Path> files) {}

        @Override
        public void select(String receipt) {}

        @Override
        public void choose(int row) {}

        @Override
        public void secret(Secret which, char[] typed) {}

        @Override
        public void find(String query, int at) {}

        @Override
        public void look(Looking step) {}

        @Override
        public void room(RoomStep step) {}
    }
}
