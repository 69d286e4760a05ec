package vn.tiepnhan.ui.gallery;

import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.tiepnhan.reception.ReceiptNumber;
import vn.tiepnhan.ui.counter.guest.GuestPanel;
import vn.tiepnhan.ui.counter.guest.GuestState;
import vn.tiepnhan.ui.counter.guest.GuestState.Called;
import vn.tiepnhan.ui.counter.guest.GuestState.Face;
import vn.tiepnhan.ui.counter.guest.GuestWords;
import vn.tiepnhan.ui.kit.token.Palette;

/** The second display in every state, on the screens it is meant for. */
public final class GuestPictures {
    /** A small display on the counter, and a usual screen. */
    public static final List<Gallery.Size> SCREENS = List.of(new Gallery.Size(800, 480), new Gallery.Size(1280, 800));

    private static final LocalDateTime NOW = LocalDateTime.of(2015, 10, 7, 9, 41);

    private GuestPictures() {}

    public static Map<String, GuestState> all() {
        Map<String, GuestState> states = new LinkedHashMap<>();
        ReceiptNumber slip = ReceiptNumber.parse("ZK415000123A").orElse(null);
        LocalDateTime due = LocalDateTime.of(2015, 10, 14, 9, 41);
        states.put("idle", new GuestState(Face.IDLE, 0, 0, null, null, null, false));
        states.put("calling", new GuestState(Face.CALLING, 0, 0, null, null, new Called('A', 12), false));
        states.put("reading", new GuestState(Face.READING, 3, 4, null, null, null, false));
        states.put("looked-at", new GuestState(Face.LOOKED_AT, 4, 4, null, null, null, false));
        states.put("taken", new GuestState(Face.TAKEN, 4, 4, slip, due, null, false));
        states.put("taken-for-now", new GuestState(Face.TAKEN_FOR_NOW, 4, 4, slip, due, null, false));
        states.put("guided", new GuestState(Face.GUIDED, 4, 4, slip, null, null, false));
        states.put("not-taken", new GuestState(Face.NOT_TAKEN, 4, 4, slip, null, null, true));
        return states;
    }

    /** The display's contents in this state; call on the event thread. */
    public static GuestPanel panel(GuestState state, String language, Palette palette, int height) {
        GuestPanel panel = new GuestPanel(GuestWords.in(language), palette, height);
        panel.head("Bảo hiểm xã hội Quận 3", "Quầy 2", NOW);
        panel.render(state);
        return panel;
    }
}
