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
import vn.tiepnhan.ui.counter.pages.Looking;
import vn.tiepnhan.ui.counter.part.Kit;
import vn.tiepnhan.ui.counter.state.CounterAction;
import vn.tiepnhan.ui.counter.state.CounterState;
import vn.tiepnhan.ui.counter.state.Intents;
import vn.tiepnhan.ui.counter.state.Slot;
import vn.tiepnhan.ui.counter.state.Words;
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
    public record Picture(String file, String window, String state, String language, int width, int height) {}

    /** @return the pictures written, in the order of the page */
    public List<Picture> paint(List<String> languages) throws IOException {
        Files.createDirectories(out);
        List<Picture> pictures = new ArrayList<>();
        if (slip != null) {
            BufferedImage dots = ImageIO.read(new ByteArrayInputStream(slip.png()));
            Files.write(out.resolve("slip-80.png"), slip.png());
            pictures.add(new Picture("slip-80.png", "slip", "received", "vi", dots.getWidth(), dots.getHeight()));
        }
        for (String language : languages) {
            for (Map.Entry<String, CounterState> state : CounterStates.all(slip).entrySet()) {
                pictures.add(picture(state.getKey(), state.getValue(), language, 1280, 800));
                pictures.add(picture(state.getKey(), state.getValue(), language, 1024, 600));
            }
            pictures.add(picture("special-case", special(), language, 1920, 1080));
        }
        Files.writeString(out.resolve("index.html"), page(pictures), StandardCharsets.UTF_8);
        return pictures;
    }

    private CounterState special() {
        CounterState state = CounterStates.all(slip).get("special-case");
        if (state == null) {
            throw new IllegalStateException("the gallery has no special case");
        }
        return state;
    }

    private Picture picture(String name, CounterState state, String language, int width, int height)
            throws IOException {
        String file = "counter-%s-%s-%dx%d.png".formatted(name, language, width, height);
        ImageIO.write(
                onEventThread(() -> painted(state, language, width, height)),
                "png",
                out.resolve(file).toFile());
        return new Picture(file, "counter", name, language, width, height);
    }

    /** The counter window's contents in this state, as it would stand on a screen of this size. */
    public static CounterPanel counter(CounterState state, String language, int width, int height) {
        Theme.install();
        Scale scale = new Scale(Scale.Density.of(width, height));
        CounterPanel panel = new CounterPanel(new Kit(scale, Words.in(language), new Still()));
        panel.render(state);
        return panel;
    }

    private static BufferedImage painted(CounterState state, String language, int width, int height) {
        return Painter.paint(counter(state, language, width, height), width, height);
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
            html.append("<figure><img src=\"%s\" alt=\"%s\"><figcaption>%s · %s · %s · %d×%d</figcaption></figure>%n"
                    .formatted(
                            picture.file(),
                            picture.state(),
                            picture.window(),
                            picture.state(),
                            picture.language(),
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
        public void look(Looking step) {}
    }
}
