package vn.tiepnhan.ui.wedge;

import java.awt.KeyEventDispatcher;
import java.awt.event.KeyEvent;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javax.swing.Timer;
import vn.tiepnhan.bridge.code.AimIdentifier;

/**
 * Keeps keys back until it is known who typed them: a scanner's become a scan and reach no component (no text, no button,
 * no Enter); a person's go on in their order, a moment later. On the event thread only.
 */
final class WedgeKeys implements KeyEventDispatcher {
    private final Desktop desktop;
    private final LinuxKeys keys;
    private final BurstDetector detector;
    private final Consumer<WedgeScan> scans;
    private final List<KeyEvent> held = new ArrayList<>();
    private final Set<Integer> swallowedDown = new HashSet<>();
    private final Timer timer;
    private boolean swallowTyped;
    private boolean replaying;

    /** What surrounds the keys. */
    interface Desktop {
        /** Whether keys go to our window now. */
        boolean ours();

        /** Whether an editable text has the focus. */
        boolean inText();

        /** Sends an event on its way as if it came now. */
        void dispatch(KeyEvent event);
    }

    WedgeKeys(WedgeSettings settings, LinuxKeys keys, Desktop desktop, Consumer<WedgeScan> scans) {
        this.desktop = desktop;
        this.keys = keys;
        this.detector = new BurstDetector(settings);
        this.scans = scans;
        this.timer = new Timer(1, tick -> quiet());
        timer.setRepeats(false);
    }

    @Override
    public boolean dispatchKeyEvent(KeyEvent event) {
        if (replaying || (held.isEmpty() && !desktop.ours())) {
            return false;
        }
        return switch (event.getID()) {
            case KeyEvent.KEY_PRESSED -> pressed(event);
            case KeyEvent.KEY_RELEASED -> released(event);
            case KeyEvent.KEY_TYPED -> typed(event);
            default -> false;
        };
    }

    private boolean pressed(KeyEvent event) {
        swallowTyped = false;
        switch (verdict(event)) {
            case PASS -> {
                return false;
            }
            case HOLD -> hold(event);
            case SCAN -> {
                held.add(event);
                take(event.getWhen());
            }
            case SWALLOW -> {
                swallowedDown.add(event.getKeyCode());
                swallowTyped = true;
            }
            case REPLAY -> {
                replay();
                if (verdict(event) == BurstDetector.Verdict.HOLD) {
                    hold(event);
                    return true;
                }
                detector.forget();
                return false;
            }
        }
        return true;
    }

    private BurstDetector.Verdict verdict(KeyEvent event) {
        boolean commanding = event.isControlDown() || event.isAltDown() || event.isMetaDown() || event.isAltGraphDown();
        return detector.pressed(keys.of(event), event.getWhen(), commanding, desktop.inText());
    }

    private boolean typed(KeyEvent event) {
        if (!held.isEmpty()) {
            held.add(event);
            return true;
        }
        return swallowTyped;
    }

    private boolean released(KeyEvent event) {
        if (swallowedDown.remove(event.getKeyCode())) {
            return true;
        }
        if (held.isEmpty()) {
            return false;
        }
        held.add(event);
        detector.released(keys.of(event));
        return true;
    }

    private void hold(KeyEvent event) {
        held.add(event);
        timer.setInitialDelay(waitMillis());
        timer.restart();
    }

    int waitMillis() {
        return detector.waitMillis();
    }

    /** Runs when no key came for as long as the detector wants to wait. */
    void quiet() {
        if (held.isEmpty()) {
            return;
        }
        long at = held.get(held.size() - 1).getWhen();
        if (detector.quiet(at, desktop.inText()) == BurstDetector.Verdict.SCAN) {
            take(at);
        } else {
            replay();
        }
    }

    /** Keys that a person held down before the scan began are still let go, and nothing else of it goes on. */
    private void take(long when) {
        timer.stop();
        Set<Integer> down = new HashSet<>();
        List<KeyEvent> foreign = new ArrayList<>();
        for (KeyEvent event : held) {
            if (event.getID() == KeyEvent.KEY_PRESSED) {
                down.add(event.getKeyCode());
            } else if (event.getID() == KeyEvent.KEY_RELEASED && !down.remove(event.getKeyCode())) {
                foreign.add(event);
            }
        }
        held.clear();
        swallowedDown.addAll(down);
        swallowTyped = true;
        byte[] typed = detector.code().getBytes(StandardCharsets.UTF_8);
        detector.forget();
        send(foreign);
        AimIdentifier code = AimIdentifier.strip(typed);
        scans.accept(new WedgeScan(code.symbology(), code.content(), Instant.ofEpochMilli(when)));
    }

    private void replay() {
        timer.stop();
        List<KeyEvent> theirs = List.copyOf(held);
        held.clear();
        detector.forget();
        send(theirs);
    }

    private void send(List<KeyEvent> events) {
        replaying = true;
        try {
            events.forEach(desktop::dispatch);
        } finally {
            replaying = false;
        }
    }
}
