package vn.tiepnhan.profile.panel;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.tiepnhan.profile.fact.Capability;
import vn.tiepnhan.profile.panel.PanelLine.Pull;
import vn.tiepnhan.profile.read.Section;

/** Reads the wires of a panel and what is shown on them. */
public final class PanelLines {
    private static final int LONGEST_MILLIS = 60_000;

    private PanelLines() {}

    public static List<Capability<PanelLine>> lines(Section root) {
        List<Capability<PanelLine>> lines = new ArrayList<>();
        Set<PanelRole> roles = EnumSet.noneOf(PanelRole.class);
        Set<Integer> wires = new HashSet<>();
        for (Section row : root.rows("lines")) {
            Capability<PanelLine> line = row.itself(PanelLines::line);
            if (!roles.add(line.value().role())) {
                row.refuse("role", "vai trò chưa dùng ở dòng khác", "a role no other line has");
            }
            if (!wires.add(line.value().line())) {
                row.refuse("line", "số chân chưa dùng ở dòng khác", "a line no other role has");
            }
            lines.add(line);
        }
        return lines;
    }

    private static PanelLine line(Section row) {
        PanelRole role = row.choice("role", PanelRole.values());
        boolean output = role.output();
        PanelLine line = new PanelLine(
                role,
                row.number("line", 0, 127),
                row.flag("activeLow"),
                row.has("pull") ? row.choice("pull", Pull.values()) : Pull.NONE,
                row.has("debounceMillis") ? row.number("debounceMillis", 0, 5000) : 0,
                row.has("initial") && row.flag("initial"),
                row.has("safe") && row.flag("safe"),
                row.has("maxOnMillis") ? row.number("maxOnMillis", 0, LONGEST_MILLIS) : 0);
        for (String key : output ? List.of("pull", "debounceMillis") : List.of("initial", "safe", "maxOnMillis")) {
            if (row.has(key)) {
                row.refuse(
                        key,
                        output ? "bỏ trống với đầu ra" : "bỏ trống với đầu vào",
                        output ? "left out for an output" : "left out for an input");
            }
        }
        return line;
    }

    public static List<PanelSignal> signals(Section root) {
        List<PanelSignal> signals = new ArrayList<>();
        for (Section row : root.optionalRows("signals")) {
            PanelRole role = row.choice("role", PanelRole.values());
            if (!role.output()) {
                row.refuse("role", "đèn hoặc còi", "a lamp or the buzzer");
            }
            signals.add(new PanelSignal(
                    row.choice("state", PanelState.values()),
                    role,
                    row.number("onMillis", 20, LONGEST_MILLIS),
                    row.number("offMillis", 0, LONGEST_MILLIS),
                    row.number("times", 0, 1000)));
        }
        return signals;
    }
}
