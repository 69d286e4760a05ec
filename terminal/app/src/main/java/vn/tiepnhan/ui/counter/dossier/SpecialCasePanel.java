package vn.tiepnhan.ui.counter.dossier;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import javax.swing.JCheckBox;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import vn.tiepnhan.image.quality.PhotoFault;
import vn.tiepnhan.policy.Facts;
import vn.tiepnhan.policy.Outcome;
import vn.tiepnhan.ui.counter.part.Kit;
import vn.tiepnhan.ui.counter.seat.Duty;
import vn.tiepnhan.ui.counter.seat.Photos;
import vn.tiepnhan.ui.counter.state.CounterAction;
import vn.tiepnhan.ui.counter.state.CounterState;
import vn.tiepnhan.ui.counter.state.Entry;
import vn.tiepnhan.ui.counter.state.Slot;
import vn.tiepnhan.ui.counter.state.Words;
import vn.tiepnhan.ui.kit.Card;
import vn.tiepnhan.ui.kit.Field;
import vn.tiepnhan.ui.kit.KeyButton;
import vn.tiepnhan.ui.kit.SegmentedChoice;
import vn.tiepnhan.ui.kit.TextBlock;
import vn.tiepnhan.ui.kit.icon.Icons;
import vn.tiepnhan.ui.kit.token.Pixels;
import vn.tiepnhan.ui.kit.token.Scale;
import vn.tiepnhan.ui.kit.token.Token;
import vn.tiepnhan.ui.kit.token.Tone;

/** R4: which incident, since when, what happened, what shows it, and the unit's commitment. */
public final class SpecialCasePanel extends Card {
    private final Kit kit;
    private final SegmentedChoice<Facts.Incident> incident;
    private final Field software;
    private final Field began;
    private final Field ticket;
    private final Field description;
    private final Field approver;
    private final EvidencePane evidence;
    private final JCheckBox commitment;
    private final TextBlock history;
    private final TextBlock guidance;
    private final JPanel details;

    public SpecialCasePanel(Kit kit) {
        super(
                kit.scale(),
                new MigLayout(
                        Pixels.in(
                                "insets %d %d %d %d, fill, hidemode 3, gapy %d",
                                kit.scale().px(14),
                                kit.scale().px(20),
                                kit.scale().px(14),
                                kit.scale().px(20),
                                kit.scale().px(10)),
                        "[grow,fill]",
                        "[][grow,fill]"));
        this.kit = kit;
        Words words = kit.words();
        incident = new SegmentedChoice<>(
                kit.scale(),
                words.say("special.title"),
                List.of(
                        new SegmentedChoice.Option<>(Facts.Incident.SOFTWARE, words.say("incident.SOFTWARE"), "1"),
                        new SegmentedChoice.Option<>(Facts.Incident.LINE, words.say("incident.LINE"), "2"),
                        new SegmentedChoice.Option<>(Facts.Incident.OTHER, words.say("incident.OTHER"), "3")),
                kind -> kit.intents().act(actionFor(kind)));
        software = field("special.software", Slot.SOFTWARE, "special.software.hint");
        began = field("special.began", Slot.BEGAN, "special.began.hint");
        ticket = field("special.ticket", Slot.TICKET, "special.ticket.hint");
        approver = field("special.approver", Slot.APPROVER, "special.approver.hint");
        description = kit.area("special.description", Slot.DESCRIPTION, 2);
        evidence = new EvidencePane(kit);
        commitment = new JCheckBox(words.say("special.commitment"));
        commitment.setFont(kit.scale().font(Scale.Type.BODY));
        commitment.setOpaque(false);
        commitment.setName("COMMITMENT");
        commitment.addActionListener(clicked -> kit.intents().commit(commitment.isSelected()));
        history = kit.text(Scale.Type.SMALL, kit.shade(Tone.BAD).ink());
        guidance = kit.text(Scale.Type.SMALL, kit.colour(Token.INK_SOFT));
        details = details();
        add(choiceRow(), "wrap");
        add(details, "grow");
    }

    private JPanel choiceRow() {
        JPanel row = new JPanel(new MigLayout(
                "insets 0, fillx, hidemode 3, gapy 0, gapx " + kit.scale().px(18), "[left][grow,fill]", "[][center]"));
        row.setOpaque(false);
        if (!kit.compact()) {
            row.add(
                    kit.caption("special.title"),
                    "wrap, gapbottom " + kit.scale().fixed(4));
        }
        row.add(incident, "gapleft " + -kit.scale().fixed(2));
        row.add(history, "growx, wmin 0");
        return row;
    }

    private JPanel details() {
        JPanel panel = new JPanel(new MigLayout(
                Pixels.in(
                        "insets 0, fill, hidemode 3, gapx %d, gapy %d",
                        kit.scale().px(14), kit.scale().px(10)),
                "[50%,grow,fill][50%,grow,fill]",
                "[][grow,fill][]"));
        panel.setOpaque(false);
        JPanel first = new JPanel(
                new MigLayout("insets 0, fillx, hidemode 3, gapx " + kit.scale().px(14), "[grow,fill,sg]"));
        first.setOpaque(false);
        first.add(software);
        first.add(began);
        first.add(ticket);
        first.add(approver);
        panel.add(first, "span 2, growx, wrap");
        panel.add(description, "grow, hmin " + kit.scale().fixed(kit.compact() ? 58 : 84));
        panel.add(evidence, "grow, wrap");
        panel.add(commitment, "span 2, growx 0, alignx left, wrap");
        panel.add(guidance, "span 2, growx, wmin 0");
        return panel;
    }

    private Field field(String label, Slot slot, String hint) {
        return kit.field(label, slot, kit.words().say(hint));
    }

    private static CounterAction actionFor(Facts.Incident kind) {
        return switch (kind) {
            case SOFTWARE -> CounterAction.SOFTWARE;
            case LINE -> CounterAction.LINE;
            case OTHER -> CounterAction.OTHER;
        };
    }

    public void render(CounterState state) {
        Entry entry = state.desktop().entry();
        incident.show(entry.incident());
        software.show(entry.text(Slot.SOFTWARE));
        began.show(entry.text(Slot.BEGAN));
        ticket.show(entry.text(Slot.TICKET));
        description.show(entry.text(Slot.DESCRIPTION));
        approver.show(entry.text(Slot.APPROVER));
        approver.setVisible(
                state.outcome() == Outcome.SUPERVISOR && state.seat().duty().access() == Duty.Access.FREE);
        commitment.setSelected(entry.commitment());
        evidence.render(entry, state.seat().photos());
        details.setVisible(state.specialCaseOpen());
        var assessment = state.desktop().assessment();
        boolean past = assessment != null && !assessment.history().isEmpty();
        history.setVisible(past);
        var lesson = assessment == null ? null : assessment.decision().lesson().orElse(null);
        guidance.setVisible(lesson != null && !kit.compact()); // on a small screen F9 has it
        guidance.text(
                lesson == null
                        ? ""
                        : kit.words().say("special.guidance", kit.words().say(lesson)));
        if (assessment != null && past) {
            var latest = assessment.history().get(0);
            history.text(
                    kit.words().say("decision.history", assessment.history().size(), latest.date()));
        }
    }

    /** The evidence so far: file names with a page icon, and where to drop more. */
    private static final class EvidencePane extends JPanel {
        private static final int SHOWN = 3;

        private final Kit kit;
        private final Card box;
        private final KeyButton look;
        private final KeyButton again;
        private Object shown = "";

        EvidencePane(Kit kit) {
            super(new MigLayout(
                    "insets 0, fill, gap 0", "[grow,fill]", "[]" + kit.scale().fixed(3) + "[grow,fill]"));
            setOpaque(false);
            this.kit = kit;
            int pad = kit.scale().px(10);
            box = new Card(
                    kit.scale(),
                    new MigLayout(
                            "insets " + pad + ", fillx, wrap 1, hidemode 3, gapy "
                                    + kit.scale().px(4),
                            "[grow,fill]"));
            box.dashed(true);
            box.paintAs(kit.colour(Token.SUNKEN), kit.colour(Token.LINE_STRONG));
            look = kit.button(CounterAction.PHOTOS, KeyButton.Weight.QUIET);
            again = kit.button(CounterAction.RETAKE, KeyButton.Weight.QUIET);
            add(kit.caption("special.evidence"), "wrap");
            add(box, "grow");
        }

        /** Makes nothing anew that stayed the same: whoever tabs through stands on one of the buttons. */
        void render(Entry entry, Photos photos) {
            boolean bad = entry.evidence().stream().anyMatch(photos::bad);
            look.setVisible(!bad);
            again.setVisible(bad);
            List<String> names = entry.evidence().stream()
                    .map(path -> path.getFileName() + quality(photos, path))
                    .toList();
            if (!names.equals(shown)) {
                shown = names;
                list(entry.evidence(), names, photos);
            }
        }

        private void list(List<Path> pictures, List<String> names, Photos photos) {
            boolean stood = look.isFocusOwner() || again.isFocusOwner();
            box.removeAll();
            if (names.isEmpty()) {
                TextBlock empty =
                        kit.text(Scale.Type.SMALL, kit.colour(Token.INK_SOFT)).centred();
                box.add(empty.text(kit.words().say("special.evidence.none")));
            }
            for (int i = 0; i < Math.min(SHOWN, names.size()); i++) {
                boolean bad = photos.bad(pictures.get(i));
                JLabel file = kit.label(Scale.Type.BODY, kit.colour(Token.INK));
                file.setIcon(Icons.of(
                        bad ? Icons.Name.WARN : Icons.Name.PAGE,
                        kit.scale().fixed(16),
                        bad ? kit.shade(Tone.BAD).ink() : kit.colour(Token.PRIMARY)));
                file.setText(names.get(i));
                box.add(file, "wmin 0");
            }
            if (names.size() > SHOWN) {
                JLabel count = kit.label(Scale.Type.SMALL, kit.colour(Token.LABEL));
                count.setText(kit.words().say("special.evidence.count", names.size()));
                box.add(count);
            }
            box.add(look, "growx 0");
            box.add(again, "growx 0");
            box.revalidate();
            box.repaint();
            if (stood) {
                (look.isVisible() ? look : again).requestFocusInWindow();
            }
        }

        /** Beside the picture, in a word or two: what is wrong, or that it can be read. */
        private String quality(Photos photos, Path picture) {
            List<PhotoFault> faults = photos.looked().get(picture);
            if (faults == null) {
                return "";
            }
            return faults.isEmpty()
                    ? " · " + kit.words().say("photo.good")
                    : faults.stream()
                            .map(fault -> kit.words().say("photo." + fault.name()))
                            .collect(Collectors.joining(", ", " · ", ""));
        }
    }
}
