package vn.tiepnhan.bridge.panel;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.profile.PanelProfile;
import vn.tiepnhan.profile.panel.PanelLine;
import vn.tiepnhan.profile.panel.PanelRole;
import vn.tiepnhan.profile.panel.PanelSignal;
import vn.tiepnhan.profile.panel.PanelState;

/** What all outputs of a panel are at a moment: a state's signals, or a test that lights one after the other. One thread. */
final class Display {
    private static final long LAMP_TEST = Duration.ofMillis(500).toNanos();

    private final PanelProfile profile;
    private final List<PanelRole> outputs = new ArrayList<>();
    private PanelState state = PanelState.OFF;
    private long stateSince;
    private @Nullable Long testSince;

    Display(PanelProfile profile) {
        this.profile = profile;
        for (PanelRole role : PanelRole.values()) {
            if (role.output() && profile.line(role).isPresent()) {
                outputs.add(role);
            }
        }
    }

    /** Shows a state; one that is shown already goes on where it is. */
    void show(PanelState wanted, long now) {
        if (wanted != state) {
            state = wanted;
            stateSince = now;
        }
    }

    void test(long now) {
        testSince = now;
    }

    boolean testing(long now) {
        Long since = testSince;
        if (since != null && now - since >= LAMP_TEST * outputs.size()) {
            testSince = null;
        }
        return testSince != null;
    }

    /** Level of every output's line. */
    Map<Integer, Boolean> levels(long now) {
        Map<Integer, Boolean> levels = new TreeMap<>();
        boolean testing = testing(now);
        for (int i = 0; i < outputs.size(); i++) {
            PanelLine line = profile.line(outputs.get(i)).orElseThrow();
            boolean on = testing ? tested(i, now) : shown(line, now);
            levels.put(line.line(), on != line.activeLow());
        }
        return levels;
    }

    private boolean tested(int output, long now) {
        Long since = testSince;
        return since != null && (now - since) / LAMP_TEST == output;
    }

    private boolean shown(PanelLine line, long now) {
        PanelSignal signal = profile.signals().stream()
                .filter(one -> one.state() == state && one.role() == line.role())
                .findFirst()
                .orElse(null);
        return new Blink(signal, line.maxOn()).on(Duration.ofNanos(now - stateSince));
    }

    /** Level of every output's line while nobody looks after the panel. */
    Map<Integer, Boolean> safe() {
        Map<Integer, Boolean> levels = new TreeMap<>();
        for (PanelRole role : outputs) {
            PanelLine line = profile.line(role).orElseThrow();
            levels.put(line.line(), line.safe() != line.activeLow());
        }
        return levels;
    }
}
