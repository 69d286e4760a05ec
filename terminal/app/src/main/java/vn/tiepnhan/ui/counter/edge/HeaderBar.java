package vn.tiepnhan.ui.counter.edge;

import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.List;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.bridge.api.DeviceState;
import vn.tiepnhan.calendar.VietnameseDates;
import vn.tiepnhan.reception.Reception.SyncStatus;
import vn.tiepnhan.ui.counter.part.Causes;
import vn.tiepnhan.ui.counter.part.Kit;
import vn.tiepnhan.ui.counter.seat.Duty;
import vn.tiepnhan.ui.counter.state.CentreLink;
import vn.tiepnhan.ui.counter.state.CounterState;
import vn.tiepnhan.ui.counter.state.Words;
import vn.tiepnhan.ui.kit.StatusDot;
import vn.tiepnhan.ui.kit.token.Pixels;
import vn.tiepnhan.ui.kit.token.Scale;
import vn.tiepnhan.ui.kit.token.Token;
import vn.tiepnhan.ui.kit.token.Tone;

/** Who and where on the left; devices, network and the time on the right, always. */
public final class HeaderBar extends JPanel {
    private static final Duration OFFLINE_AFTER = Duration.ofMinutes(2);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    private final Kit kit;
    private final JLabel place;
    private final JLabel officer;
    private final JPanel devices = new JPanel();
    private final StatusDot network;
    private final JLabel clock;
    private final JLabel day;
    private List<DeviceState> shown = List.of();

    public HeaderBar(Kit kit) {
        super(new MigLayout(
                Pixels.in(
                        "insets %d %d %d %d, fillx, gapx %d",
                        kit.scale().px(12),
                        kit.scale().fixed(16),
                        kit.scale().px(12),
                        kit.scale().fixed(16),
                        kit.scale().fixed(kit.compact() ? 12 : 18)),
                "[][]push[][][][]",
                "[center]"));
        this.kit = kit;
        setBackground(kit.colour(Token.HEADER));
        place = kit.label(Scale.Type.STRONG, kit.colour(Token.ON_HEADER));
        officer = kit.label(Scale.Type.BODY, kit.colour(Token.ON_HEADER_SOFT));
        network = new StatusDot(kit.scale());
        clock = kit.label(Scale.Type.STRONG, kit.colour(Token.ON_HEADER));
        day = kit.label(Scale.Type.BODY, kit.colour(Token.ON_HEADER_SOFT));
        devices.setLayout(new MigLayout("insets 0, gapx " + kit.scale().fixed(kit.compact() ? 12 : 18)));
        devices.setOpaque(false);
        add(place);
        add(officer);
        add(devices);
        add(network);
        add(day);
        add(clock);
        showDevices(List.of());
    }

    public void render(CounterState state) {
        var around = state.around();
        var station = around.station();
        place.setText(join(station.office(), station.counter()));
        officer.setText(
                state.seat().duty().access() == Duty.Access.CLOSED
                        ? kit.words().say("login.nobody")
                        : station.officer());
        clock.setText(CLOCK.format(around.now()));
        day.setText(VietnameseDates.of(around.now().toLocalDate()));
        network.show(tone(around.centre(), around.sync()), word(kit.words(), around.centre(), around.sync()));
        if (!shown.equals(around.devices())) {
            shown = around.devices();
            showDevices(shown);
        }
    }

    private static String join(String office, String counter) {
        return office.isEmpty() || counter.isEmpty() ? office + counter : office + " · " + counter;
    }

    private void showDevices(List<DeviceState> states) {
        devices.removeAll();
        if (states.isEmpty()) {
            StatusDot none = new StatusDot(kit.scale());
            none.show(Tone.CALM, kit.words().say("device.none"));
            devices.add(none);
        }
        for (DeviceState device : states) {
            StatusDot dot = new StatusDot(kit.scale());
            Tone tone = tone(device);
            String word = word(kit.words(), device);
            dot.show(tone, word, tone == Tone.GOOD ? kit.words().say("device.ready", word) : word);
            devices.add(dot);
        }
        devices.revalidate();
    }

    private static Tone tone(DeviceState device) {
        return switch (device.health()) {
            case READY -> device.causes().isEmpty() ? Tone.GOOD : Tone.WARN;
            case ATTENTION -> Tone.WARN;
            case NOT_READY -> Tone.BAD;
            case ABSENT -> Tone.CALM;
        };
    }

    private static String word(Words words, DeviceState device) {
        String name = words.say("device." + device.kind());
        if (device.health() == DeviceState.Health.ABSENT) {
            return words.say(device.causes().isEmpty() ? "device.OPENING" : "device.ABSENT", name);
        }
        if (device.causes().isEmpty()) {
            return name;
        }
        var cause = device.causes().get(0);
        return name + " · " + Causes.brief(words, cause);
    }

    private static Tone tone(CentreLink centre, @Nullable SyncStatus sync) {
        return switch (centre.standing()) {
            case NONE, TRYING, OFFLINE -> Tone.CALM;
            case REACHED -> sync == null || sync.queued() == 0 ? Tone.GOOD : Tone.INFO;
            case REFUSED -> Tone.WARN;
        };
    }

    private static String word(Words words, CentreLink centre, @Nullable SyncStatus sync) {
        long queued = sync == null ? 0 : sync.queued();
        return switch (centre.standing()) {
            case NONE -> queued == 0 ? words.say("net.none") : words.say("net.none.kept", queued);
            case TRYING -> queued == 0 ? words.say("net.unknown") : words.say("net.queued", queued);
            case REACHED -> queued == 0 ? words.say("net.done") : words.say("net.queued", queued);
            case OFFLINE -> sync == null || queued == 0 ? words.say("net.away") : away(words, sync);
            case REFUSED -> words.say("net.refused", queued);
        };
    }

    private static String away(Words words, SyncStatus sync) {
        if (Duration.ofSeconds(sync.oldestQueuedSeconds()).compareTo(OFFLINE_AFTER) <= 0) {
            return words.say("net.away.queued", sync.queued());
        }
        long minutes = sync.oldestQueuedSeconds() / 60;
        String since = minutes < 120 ? words.say("minutes", minutes) : words.say("hours", minutes / 60);
        return words.say("net.offline", since, sync.queued());
    }
}
