package vn.tiepnhan.profile;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.profile.about.About;
import vn.tiepnhan.profile.fact.Capability;
import vn.tiepnhan.profile.panel.PanelBoard;
import vn.tiepnhan.profile.panel.PanelLine;
import vn.tiepnhan.profile.panel.PanelLines;
import vn.tiepnhan.profile.panel.PanelRole;
import vn.tiepnhan.profile.panel.PanelSignal;
import vn.tiepnhan.profile.panel.PanelStep;
import vn.tiepnhan.profile.read.Section;

/**
 * A panel of lamps, buzzer, buttons and contacts.
 *
 * @param board what drives it
 * @param boards models it was wired for, as {@code /proc/device-tree/model} begins; empty where that does not matter
 * @param chipLabel label of the GPIO chip, never its number, which changes with the kernel; empty for Firmata
 * @param pollMillis how often inputs are looked at
 * @param serial of the line to a Firmata board; not used for GPIO
 * @param lines one for each role that is wired
 * @param signals what is shown in which state
 */
public record PanelProfile(
        About about,
        Capability<PanelBoard> board,
        Capability<List<String>> boards,
        Capability<String> chipLabel,
        Capability<Integer> pollMillis,
        @Nullable SerialSettings serial,
        List<Capability<PanelLine>> lines,
        List<PanelSignal> signals,
        List<PanelStep> selfTest)
        implements Profile {
    public PanelProfile {
        lines = List.copyOf(lines);
        signals = List.copyOf(signals);
        selfTest = List.copyOf(selfTest);
    }

    static PanelProfile read(Section root, About about) {
        return new PanelProfile(
                about,
                root.capability("board", s -> s.choice("value", PanelBoard.values())),
                root.capability(
                        "boards",
                        List.of(),
                        s -> s.list(
                                "value",
                                String.class,
                                model -> model.matches("[^\\p{Cntrl}]{3,80}"),
                                "danh sách tên bo mạch",
                                "a list of board models")),
                root.capability("chipLabel", "", s -> s.text("value", "[a-z0-9-]{0,40}")),
                root.capability("pollMillis", 5, s -> s.number("value", 1, 100)),
                root.has("serial") ? SerialSettings.read(root) : null,
                PanelLines.lines(root),
                PanelLines.signals(root),
                PanelStep.read(root));
    }

    /** The line of a role, if it is wired. */
    public Optional<PanelLine> line(PanelRole role) {
        return lines.stream()
                .map(Capability::value)
                .filter(line -> line.role() == role)
                .findFirst();
    }

    @Override
    public Kind kindOf() {
        return Kind.PANEL;
    }
}
