package vn.tiepnhan.ui.counter.guest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.swing.JLabel;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiepnhan.dossier.Dossier;
import vn.tiepnhan.reception.ReceiptNumber;
import vn.tiepnhan.reception.ReceiptRow;
import vn.tiepnhan.ui.counter.state.CounterState;
import vn.tiepnhan.ui.counter.state.Slot;
import vn.tiepnhan.ui.gallery.CounterStates;
import vn.tiepnhan.ui.gallery.GuestPictures;
import vn.tiepnhan.ui.gallery.Painter;
import vn.tiepnhan.ui.kit.TextBlock;
import vn.tiepnhan.ui.kit.token.Palette;

/** The second display stands where strangers read it: what must not be read there cannot even get there. */
class GuestStateTest {
    /** Types that have no room for a name or a number of a person. */
    private static final Set<Class<?>> HARMLESS =
            Set.of(int.class, boolean.class, char.class, LocalDateTime.class, ReceiptNumber.class);

    @Test
    void nothingOfItHasRoomForANameOrANumberOfAPerson() {
        assertThat(roomy(GuestState.class, new HashSet<>())).isEmpty();
    }

    @Test
    void theOnlyTextInItMustBeASlipNumberWithItsCheckCharacter() {
        assertThatThrownBy(() -> new ReceiptNumber("TRANQUOCBINH")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ReceiptNumber("079090000123")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new GuestState.Called('A', 1000)).isInstanceOf(IllegalArgumentException.class);
    }

    /** With every state an officer can meet, and everything private that stands in it. */
    @ParameterizedTest
    @CsvSource({"vi", "en"})
    void nothingPrivateOfAnyStateOfTheCounterIsPainted(String language)
            throws InterruptedException, InvocationTargetException {
        List<String> told = new ArrayList<>();
        SwingUtilities.invokeAndWait(() -> CounterStates.all(null).forEach((name, state) -> {
            GuestPanel panel = GuestPictures.panel(GuestView.of(state), language, Palette.LIGHT, 480);
            String words = String.join("\n", words(panel));
            secrets(state).stream().filter(words::contains).forEach(secret -> told.add(name + ": " + secret));
        }));
        assertThat(told).isEmpty();
    }

    @Test
    void aRecordedDossierIsToldByItsSlipNumberAndAnUnfinishedDecisionIsNot() {
        var states = CounterStates.all(null);
        assertThat(GuestView.of(state("received")).slip()).isEqualTo(new ReceiptNumber(receiptOf(state("received"))));
        assertThat(GuestView.of(state("received")).face()).isEqualTo(GuestState.Face.TAKEN);
        assertThat(GuestView.of(state("refuse")).face())
                .as("who is refused hears it from the officer, not from a screen")
                .isEqualTo(GuestState.Face.LOOKED_AT);
        assertThat(GuestView.of(state("scanning")))
                .isEqualTo(new GuestState(GuestState.Face.READING, 2, 4, null, null, null, false));
        assertThat(states).containsKey("queue-called");
        assertThat(GuestView.of(state("queue-called")).called()).isEqualTo(new GuestState.Called('A', 10));
    }

    @ParameterizedTest
    @CsvSource({"vi,800,480", "en,800,480", "vi,1280,800", "en,1280,800"})
    void everyWordFitsOnItsScreens(String language, int width, int height)
            throws InterruptedException, InvocationTargetException {
        List<String> cut = new ArrayList<>();
        SwingUtilities.invokeAndWait(() -> GuestPictures.all().forEach((name, state) -> {
            GuestPanel panel = GuestPictures.panel(state, language, Palette.LIGHT, height);
            Painter.layOut(panel, width, height);
            look(panel, name, cut);
        }));
        assertThat(cut).isEmpty();
    }

    private static CounterState state(String name) {
        CounterState found = CounterStates.all(null).get(name);
        assertThat(found).as(name).isNotNull();
        return found;
    }

    private static String receiptOf(CounterState state) {
        var slip = state.desktop().slip();
        assertThat(slip).isNotNull();
        return slip.recorded().receipt();
    }

    /** Components that could hold text, wherever they lie. */
    private static Set<String> roomy(Class<?> record, Set<Class<?>> seen) {
        Set<String> roomy = new TreeSet<>();
        if (!seen.add(record)) {
            return roomy;
        }
        for (RecordComponent part : record.getRecordComponents()) {
            Class<?> type = part.getType();
            if (type.isRecord() && type != ReceiptNumber.class) {
                roomy.addAll(roomy(type, seen));
            } else if (!type.isEnum() && !HARMLESS.contains(type)) {
                roomy.add(record.getSimpleName() + "." + part.getName() + ": " + type.getName());
            }
        }
        return roomy;
    }

    private static List<String> secrets(CounterState state) {
        List<String> secrets = new ArrayList<>(List.of("Trần Quốc Bình", "Lê Thị Minh Châu"));
        for (Slot slot : Slot.values()) {
            secrets.add(state.desktop().entry().text(slot));
        }
        Dossier dossier = state.desktop().dossier();
        if (dossier != null) {
            secrets.add(dossier.unit());
            secrets.add(dossier.mst());
        }
        for (ReceiptRow row : state.today()) {
            secrets.add(row.unit());
            secrets.add(row.unitName());
        }
        secrets.removeIf(secret -> secret == null || secret.length() < 4);
        return secrets;
    }

    private static List<String> words(Container parent) {
        List<String> words = new ArrayList<>();
        for (Component child : parent.getComponents()) {
            if (child instanceof JLabel label && label.getText() != null) {
                words.add(label.getText());
            } else if (child instanceof TextBlock block) {
                words.add(block.text());
            } else if (child instanceof Container container) {
                words.addAll(words(container));
            }
        }
        return words;
    }

    private static void look(Container parent, String state, List<String> cut) {
        for (Component child : parent.getComponents()) {
            Dimension wish = child.getPreferredSize();
            boolean block = child instanceof TextBlock;
            boolean word = block || child instanceof JLabel;
            boolean tight = child.getHeight() < wish.height || (!block && child.getWidth() < wish.width);
            boolean outside = child.getY() < 0 || child.getY() + child.getHeight() > parent.getHeight() + 1;
            if (child.isVisible() && ((word && tight) || outside)) {
                cut.add(state + ": " + child.getClass().getSimpleName() + " " + child.getBounds() + " needs " + wish);
            }
            if (child.isVisible() && child instanceof Container container) {
                look(container, state, cut);
            }
        }
    }
}
