package vn.tiepnhan.bridge.panel;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.BiConsumer;
import vn.tiepnhan.bridge.link.LinkException;
import vn.tiepnhan.bridge.link.Wires;
import vn.tiepnhan.profile.PanelProfile;
import vn.tiepnhan.profile.panel.PanelLine;
import vn.tiepnhan.profile.panel.PanelRole;

/** The inputs of a panel, looked at again and again. One thread. */
final class Inputs {
    private final Map<PanelRole, PanelLine> lines = new EnumMap<>(PanelRole.class);
    private final Map<PanelRole, Debounce> debounced = new EnumMap<>(PanelRole.class);
    private final BiConsumer<PanelRole, Boolean> changed;

    /** @param changed told which input is active now, or is no more */
    Inputs(PanelProfile profile, BiConsumer<PanelRole, Boolean> changed) {
        this.changed = changed;
        for (PanelRole role : PanelRole.values()) {
            if (!role.output()) {
                profile.line(role).ifPresent(line -> {
                    lines.put(role, line);
                    debounced.put(role, new Debounce(line.debounce(), false));
                });
            }
        }
    }

    /** Looks once; nothing was pressed before the first look, so a contact that is closed from the start is told. */
    void look(Wires wires, long now) throws LinkException {
        for (Map.Entry<PanelRole, PanelLine> input : lines.entrySet()) {
            PanelLine line = input.getValue();
            boolean active = wires.high(line.line()) != line.activeLow();
            Debounce settling = debounced.get(input.getKey());
            if (settling != null && settling.look(active, now)) {
                changed.accept(input.getKey(), settling.settled());
            }
        }
    }
}
