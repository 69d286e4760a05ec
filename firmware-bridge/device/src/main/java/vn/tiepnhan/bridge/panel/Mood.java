package vn.tiepnhan.bridge.panel;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.bridge.api.DeviceEvent;
import vn.tiepnhan.bridge.api.DeviceState;
import vn.tiepnhan.profile.panel.PanelState;

/**
 * What a panel is to show: what somebody wished, else how the other devices are, the worst first. Safe for all threads.
 */
final class Mood {
    private final Map<String, DeviceState.Health> others = new ConcurrentHashMap<>();
    private volatile @Nullable PanelState wished;

    /** Hears of every device. */
    void hear(DeviceEvent event) {
        if (event instanceof DeviceEvent.StateChanged changed
                && !changed.state().kind().equals(PanelKind.WORD)) {
            others.put(changed.device(), changed.state().health());
        }
    }

    /** @param state null for "as the devices are" */
    void wish(@Nullable PanelState state) {
        wished = state;
    }

    PanelState now() {
        PanelState wish = wished;
        if (wish != null) {
            return wish;
        }
        PanelState worst = PanelState.READY;
        for (DeviceState.Health health : others.values()) {
            switch (health) {
                case NOT_READY, ABSENT -> {
                    return PanelState.FAULT;
                }
                case ATTENTION -> worst = PanelState.ATTENTION;
                case READY -> {}
            }
        }
        return worst;
    }
}
