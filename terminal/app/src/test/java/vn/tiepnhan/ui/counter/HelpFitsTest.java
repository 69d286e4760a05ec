package vn.tiepnhan.ui.counter;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.lang.reflect.InvocationTargetException;
import java.util.Objects;
import javax.swing.JViewport;
import javax.swing.SwingUtilities;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiepnhan.ui.gallery.CounterStates;
import vn.tiepnhan.ui.gallery.Gallery;
import vn.tiepnhan.ui.gallery.Painter;
import vn.tiepnhan.ui.kit.token.Palette;

/** All keys are seen at once: who looks for one does not scroll for it. */
class HelpFitsTest {
    @ParameterizedTest
    @CsvSource({"vi,1024,600", "en,1024,600", "vi,1280,800", "vi,1920,1080"})
    void nothingOfTheKeysIsScrolledTo(String language, int width, int height)
            throws InterruptedException, InvocationTargetException {
        SwingUtilities.invokeAndWait(() -> {
            var state = Objects.requireNonNull(CounterStates.all(null).get("help"));
            CounterPanel panel = Gallery.counter(state, language, Palette.LIGHT, width, height);
            Painter.layOut(panel, width, height);
            Component keys = Objects.requireNonNull(panel.named("KEYS"));
            assertThat(keys.getPreferredSize().height)
                    .isLessThanOrEqualTo(((JViewport) keys.getParent()).getExtentSize().height);
        });
    }
}
