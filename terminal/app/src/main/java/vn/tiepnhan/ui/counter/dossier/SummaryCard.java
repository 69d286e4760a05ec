package vn.tiepnhan.ui.counter.dossier;

import java.awt.Container;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import vn.tiepnhan.dossier.Body;
import vn.tiepnhan.dossier.Dossier;
import vn.tiepnhan.ui.counter.part.Kit;
import vn.tiepnhan.ui.counter.state.CounterAction;
import vn.tiepnhan.ui.counter.state.CounterState;
import vn.tiepnhan.ui.counter.state.Desktop;
import vn.tiepnhan.ui.counter.state.Slot;
import vn.tiepnhan.ui.counter.state.Words;
import vn.tiepnhan.ui.kit.Card;
import vn.tiepnhan.ui.kit.KeyButton;
import vn.tiepnhan.ui.kit.TextBlock;
import vn.tiepnhan.ui.kit.token.Pixels;
import vn.tiepnhan.ui.kit.token.Scale;
import vn.tiepnhan.ui.kit.token.Token;

/** The dossier in six cells: who, which codes, what kind, which papers, which workers, how it was read. */
public final class SummaryCard extends Card {
    private static final Set<String> UP = Set.of("TM", "TD", "ON", "TN", "TT", "TL");
    private static final Set<String> DOWN = Set.of("GH", "GD", "KL", "TS", "OF", "SB", "TU", "GN", "GL");

    private final Kit kit;
    private final TextBlock unit;
    private final TextBlock codes;
    private final TextBlock kind;
    private final TextBlock forms;
    private final TextBlock workers;
    private final TextBlock barcode;
    private final KeyButton preSent;
    private final KeyButton look;
    private final List<JPanel> secondRow;

    public SummaryCard(Kit kit) {
        super(
                kit.scale(),
                new MigLayout(
                        Pixels.in(
                                "insets %d %d %d %d, fillx, wrap 3, gapx %d, gapy %d, hidemode 3",
                                kit.scale().px(14),
                                kit.scale().px(20),
                                kit.scale().px(14),
                                kit.scale().px(20),
                                kit.scale().px(24),
                                kit.scale().px(12)),
                        "[38%,grow,fill][31%,grow,fill][31%,grow,fill]",
                        "[top][top]"));
        this.kit = kit;
        unit = kit.text(Scale.Type.STRONG, kit.colour(Token.INK));
        codes = kit.text(Scale.Type.STRONG, kit.colour(Token.INK));
        kind = kit.text(Scale.Type.STRONG, kit.colour(Token.INK));
        forms = kit.text(Scale.Type.BODY, kit.colour(Token.INK));
        workers = kit.text(Scale.Type.BODY, kit.colour(Token.INK));
        barcode = kit.text(Scale.Type.BODY, kit.colour(Token.INK));
        preSent = kit.button(CounterAction.PRE_SENT, KeyButton.Weight.QUIET);
        cell("summary.unit", unit);
        cell("summary.codes", codes);
        cell("summary.kind", kind);
        look = kit.button(CounterAction.PAPERS, KeyButton.Weight.QUIET);
        JPanel papers = cell("summary.forms", forms);
        papers.add(look, "newline, gapleft " + -kit.scale().fixed(4));
        JPanel people = cell("summary.workers", workers);
        JPanel reading = new JPanel(new MigLayout("insets 0, fillx, gap 0, hidemode 3", "[grow,left]"));
        reading.setOpaque(false);
        reading.add(kit.caption("summary.barcode"), "wrap");
        reading.add(barcode, "growx, wrap");
        reading.add(preSent, "gapleft " + -kit.scale().fixed(4));
        add(reading, "growx");
        secondRow = List.of(papers, people, reading);
    }

    private JPanel cell(String caption, TextBlock value) {
        JPanel cell = new JPanel(new MigLayout(
                "insets 0, fillx, gap 0, hidemode 3",
                "[grow,left]",
                "[]" + kit.scale().fixed(2) + "[]"));
        cell.setOpaque(false);
        cell.add(kit.caption(caption), "wrap");
        cell.add(value, "growx");
        add((Container) cell, "growx");
        return cell;
    }

    public void render(CounterState state) {
        Words words = kit.words();
        Desktop desktop = state.desktop();
        Dossier dossier = desktop.dossier();
        Body body = dossier == null ? null : dossier.body();
        String typedName = desktop.entry().text(Slot.UNIT_NAME);
        String name = body == null ? typedName : body.unit().name();
        unit.text(name.isBlank() ? words.say("summary.unit.unknown") : name);
        String unitCode = dossier == null ? desktop.entry().text(Slot.UNIT) : dossier.unit();
        String mst = dossier == null ? desktop.entry().text(Slot.MST) : dossier.mst();
        codes.text(join(unitCode, mst));
        kind.text(kind(desktop));
        forms.text(body == null ? "…" : forms(body));
        workers.text(body == null ? "…" : workers(body, state.around().now().toLocalDate()));
        barcode.text(
                dossier == null
                        ? words.say("summary.barcode.typed")
                        : words.say("scan.complete", dossier.scanned(), dossier.count())
                                + (dossier.complete() ? " ✓" : ""));
        boolean crowded = kit.compact() && state.specialCaseOpen();
        secondRow.forEach(cell -> cell.setVisible(!crowded));
        preSent.setVisible(dossier != null && state.stage() == CounterState.Stage.DECIDED);
        look.setVisible(state.stage() == CounterState.Stage.DECIDED);
        look.setEnabled(CounterAction.PAPERS.enabled(state));
        look.say(words.say(desktop.entry().papers() == null ? "summary.look" : "summary.looked"));
        preSent.setEnabled(CounterAction.PRE_SENT.enabled(state));
        preSent.say(words.say("summary.pre") + ": " + sent(desktop));
    }

    private String sent(Desktop desktop) {
        int differences = desktop.sent().differences().size();
        return differences > 0
                ? kit.words().say("sent.places", differences)
                : kit.words().say("pre", desktop.entry().preSent()).toLowerCase(java.util.Locale.ROOT);
    }

    private String kind(Desktop desktop) {
        Words words = kit.words();
        Dossier dossier = desktop.dossier();
        String code = dossier == null ? desktop.entry().text(Slot.PROCEDURE).strip() : dossier.procedure();
        if (code.isEmpty()) {
            return "…";
        }
        String named = words.say(code.startsWith("1") ? "summary.procedure.slip" : "summary.procedure.code", code);
        if (dossier == null) {
            return named;
        }
        String kindWord = List.of("A", "B", "T").contains(dossier.kind())
                        && !dossier.kind().equals("A")
                ? named + " " + words.say("kind." + dossier.kind())
                : named;
        return words.say("summary.kind.value", kindWord, period(dossier.period()), dossier.batch());
    }

    static String period(String mmyyyy) {
        return mmyyyy.length() == 6 ? mmyyyy.substring(0, 2) + "/" + mmyyyy.substring(2) : mmyyyy;
    }

    private String forms(Body body) {
        return body.forms().isEmpty()
                ? kit.words().say("summary.forms.none")
                : body.forms().stream()
                        .map(form -> form.code() + " ×" + form.copies())
                        .collect(Collectors.joining(" · "));
    }

    private String workers(Body body, LocalDate today) {
        Words words = kit.words();
        if (body.workers().isEmpty()) {
            return words.say("summary.workers.none");
        }
        long up = body.workers().stream().filter(w -> UP.contains(w.event())).count();
        long down =
                body.workers().stream().filter(w -> DOWN.contains(w.event())).count();
        long other = body.workers().size() - up - down;
        List<String> parts = new ArrayList<>();
        counted(parts, "summary.workers.up", up);
        counted(parts, "summary.workers.down", down);
        counted(parts, "summary.workers.other", other);
        long cards = body.workers().stream()
                .filter(w -> DOWN.contains(w.event()) && Cards.validOn(w, today))
                .count();
        String text = words.say("summary.workers.value", body.workers().size()) + " (" + String.join(", ", parts) + ")";
        return cards == 0 ? text : text + " — " + words.say("summary.workers.cards", cards);
    }

    private void counted(List<String> parts, String key, long count) {
        if (count > 0) {
            parts.add(kit.words().say(key, count));
        }
    }

    private static String join(String a, String b) {
        return a.isEmpty() || b.isEmpty() ? (a + b).isEmpty() ? "…" : a + b : a + " · " + b;
    }
}
