package vn.tiepnhan.ui.counter;

import java.awt.CardLayout;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.Graphics;
import java.util.EnumMap;
import java.util.Map;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.ui.counter.dossier.ActionBar;
import vn.tiepnhan.ui.counter.dossier.ContentsPanel;
import vn.tiepnhan.ui.counter.dossier.DecisionBanner;
import vn.tiepnhan.ui.counter.dossier.DifferencesPanel;
import vn.tiepnhan.ui.counter.dossier.PartsPanel;
import vn.tiepnhan.ui.counter.dossier.ScanTarget;
import vn.tiepnhan.ui.counter.dossier.SlipPanel;
import vn.tiepnhan.ui.counter.dossier.SpecialCasePanel;
import vn.tiepnhan.ui.counter.dossier.SummaryCard;
import vn.tiepnhan.ui.counter.edge.HeaderBar;
import vn.tiepnhan.ui.counter.edge.KeyBar;
import vn.tiepnhan.ui.counter.edge.NoteStrip;
import vn.tiepnhan.ui.counter.edge.VisitStrip;
import vn.tiepnhan.ui.counter.part.Kit;
import vn.tiepnhan.ui.counter.sheet.Sheet;
import vn.tiepnhan.ui.counter.sheet.seat.LoginPanel;
import vn.tiepnhan.ui.counter.state.CounterState;
import vn.tiepnhan.ui.counter.state.CounterState.Stage;
import vn.tiepnhan.ui.counter.today.TodayCard;
import vn.tiepnhan.ui.counter.today.TodoCard;
import vn.tiepnhan.ui.kit.token.Pixels;
import vn.tiepnhan.ui.kit.token.Token;

/** The whole counter: one {@link #render} shows one state. Parts that are not on show are made when first needed. */
public final class CounterPanel extends JPanel {
    private static final String OPEN = "OPEN";
    private static final String SHUT = "SHUT";

    private final Kit kit;
    private final HeaderBar header;
    private final NoteStrip note;
    private final VisitStrip visit;
    private final DecisionBanner banner;
    private final ScanTarget target;
    private final TodoCard todo;
    private final TodayCard today;
    private final KeyBar keys;
    private final JPanel middle;
    private final JPanel column;
    private final JPanel side;
    private final JPanel body;
    private @Nullable LoginPanel login;
    private final Parts parts = new Parts();
    private final Map<CounterState.Sheet, Sheet> sheets = new EnumMap<>(CounterState.Sheet.class);
    private Object shown = "";
    private boolean covered;
    private @Nullable Runnable afterPaint;

    public CounterPanel(Kit kit) {
        super(new MigLayout("insets 0, fill, gap 0, hidemode 2", "[grow,fill]", "[][][][grow,fill][]"));
        this.kit = kit;
        setBackground(kit.colour(Token.PAGE));
        header = new HeaderBar(kit);
        note = new NoteStrip(kit);
        visit = new VisitStrip(kit);
        banner = new DecisionBanner(kit);
        target = new ScanTarget(kit);
        todo = new TodoCard(kit);
        today = new TodayCard(kit);
        keys = new KeyBar(kit);
        int gap = kit.scale().px(12);
        int edge = kit.scale().fixed(12);
        column = new JPanel(new MigLayout("insets 0, fill, hidemode 3, gapy " + gap, "[grow,fill]", "[]"));
        column.setOpaque(false);
        side = new JPanel(new CardLayout());
        side.setOpaque(false);
        side.add(right(gap), CounterState.Sheet.NONE.name());
        takesWhatIsLeft(side);
        takesWhatIsLeft(column);
        middle = new JPanel(new MigLayout(
                Pixels.in("insets %d %d %d %d, fill, hidemode 3, gapx %d", gap, edge, gap, edge, edge),
                columns(false),
                "[grow,fill]"));
        middle.setOpaque(false);
        middle.add(column, "cell 0 0, wmin 0");
        middle.add(side, "cell 1 0, wmin 0");
        body = new JPanel(new CardLayout());
        body.setOpaque(false);
        body.add(middle, OPEN);
        takesWhatIsLeft(body);
        add(header, "wrap");
        add(note, "wrap");
        add(visit, "wrap");
        add(body, "grow, hmin 0, wrap");
        add(keys);
        setFocusable(true);
        getAccessibleContext().setAccessibleName(kit.words().say("empty.title"));
    }

    /**
     * The layouts around it never need to know how large it would like to be, nor how small it could. Without this each
     * asks, and while a window opens nobody remembers the answers: every level works out all levels below it again.
     */
    private static void takesWhatIsLeft(JPanel part) {
        part.setPreferredSize(new Dimension(0, 0));
        part.setMinimumSize(new Dimension(0, 0));
    }

    private String columns(boolean wide) {
        return wide
                ? "[0!][grow,fill]"
                : Pixels.in("[grow,fill][%d!,fill]", kit.scale().fixed(sideWidth()));
    }

    private int sideWidth() {
        return switch (kit.scale().density()) {
            case COMPACT -> 312;
            case REGULAR -> 364;
            case ROOMY -> 470;
        };
    }

    private JPanel right(int gap) {
        JPanel right = new JPanel(new MigLayout("insets 0, fill, gapy " + gap, "[grow,fill]", "[][grow,fill]"));
        right.setOpaque(false);
        right.add(todo, "wrap");
        right.add(today, "grow, hmin 0");
        return right;
    }

    /** Runs once, after the panel was painted for the first time. */
    void onFirstPaint(Runnable then) {
        afterPaint = then;
    }

    @Override
    public void paint(Graphics g) {
        super.paint(g);
        Runnable then = afterPaint;
        if (then != null) {
            afterPaint = null;
            SwingUtilities.invokeLater(then);
        }
    }

    /** Shows this state and nothing of any other. */
    public void render(CounterState state) {
        header.render(state);
        visit.render(state);
        kit.typing().is(state.seat().typing());
        if (cover(state)) {
            note.render(state.notice(null));
            keys.render(state);
            return;
        }
        note.render(state);
        todo.render(state);
        today.render(state);
        keys.render(state);
        layFor(state);
        banner.render(state);
        if (state.stage() == Stage.EMPTY) {
            target.render(state);
        } else {
            parts.render(state);
        }
        sheet(state);
    }

    /** While nobody is on duty nothing of a dossier is shown, whatever lies there. */
    private boolean cover(CounterState state) {
        boolean shut = state.seat().duty().shut();
        if (shut) {
            LoginPanel shown = login;
            if (shown == null) {
                shown = new LoginPanel(kit);
                login = shown;
                body.add(shown, SHUT);
            }
            shown.render(state);
        }
        if (shut != covered) {
            covered = shut;
            ((CardLayout) body.getLayout()).show(body, shut ? SHUT : OPEN);
        }
        return shut;
    }

    private void layFor(CounterState state) {
        Stage stage = state.stage();
        boolean special = state.specialCasePossible();
        Object wanted = stage + ":" + special + ":" + state.specialCaseOpen()
                + (state.desktop().dossier() == null)
                + DifferencesPanel.any(state);
        if (wanted.equals(shown)) {
            return;
        }
        shown = wanted;
        column.removeAll();
        if (stage == Stage.EMPTY) {
            column.add(target, "grow, push");
        } else {
            column.add(banner, "growx, wrap");
            parts.fill(column, state);
        }
        column.revalidate();
        column.repaint();
    }

    private void sheet(CounterState state) {
        CounterState.Sheet wanted = state.sheet();
        boolean wide = wanted == CounterState.Sheet.HELP
                || (wanted == CounterState.Sheet.ROOM && state.room().wide());
        if (column.isVisible() == wide) {
            column.setVisible(!wide);
            ((MigLayout) middle.getLayout()).setColumnConstraints(columns(wide));
            middle.revalidate();
        }
        if (wanted != CounterState.Sheet.NONE) {
            Sheet sheet = sheets.computeIfAbsent(wanted, this::made);
            sheet.render(state);
        }
        ((CardLayout) side.getLayout()).show(side, wanted.name());
    }

    private Sheet made(CounterState.Sheet which) {
        Sheet sheet = Sheets.of(which, kit);
        side.add(sheet, which.name());
        return sheet;
    }

    /** The showing component of this name, or null. */
    @Nullable Component named(String name) {
        return Named.find(this, name);
    }

    /** The parts below the banner, made on first use so that the first paint does not wait for them. */
    private final class Parts {
        private @Nullable SummaryCard summary;
        private @Nullable PartsPanel progress;
        private @Nullable ContentsPanel contents;
        private @Nullable DifferencesPanel differences;
        private @Nullable SpecialCasePanel special;
        private @Nullable SlipPanel slip;
        private @Nullable ActionBar actions;

        void fill(JPanel into, CounterState state) {
            switch (state.stage()) {
                case EMPTY -> {}
                case SCANNING -> {
                    into.add(summary(), "growx, wrap");
                    into.add(progress(), "grow, push, hmin 0");
                }
                case DECIDED -> {
                    into.add(summary(), "growx, wrap");
                    if (state.specialCasePossible()) {
                        into.add(special(), state.specialCaseOpen() ? "grow, push, hmin 0, wrap" : "growx, wrap");
                    }
                    if (DifferencesPanel.any(state)) {
                        into.add(differences(), "grow, push, hmin 0, wrap");
                    }
                    if (listed(state)) {
                        into.add(contents(), "grow, push, hmin 0, wrap");
                    }
                    into.add(actions(), "growx");
                }
                case RECEIVED -> into.add(slip(), "grow, push, hmin 0");
            }
        }

        void render(CounterState state) {
            switch (state.stage()) {
                case EMPTY -> {}
                case SCANNING -> {
                    summary().render(state);
                    progress().render(state);
                }
                case DECIDED -> {
                    summary().render(state);
                    if (state.specialCasePossible()) {
                        special().render(state);
                    }
                    if (DifferencesPanel.any(state)) {
                        differences().render(state);
                    }
                    if (listed(state)) {
                        contents().render(state);
                    }
                    actions().render(state);
                }
                case RECEIVED -> slip().render(state);
            }
        }

        private SummaryCard summary() {
            summary = summary == null ? new SummaryCard(kit) : summary;
            return summary;
        }

        private PartsPanel progress() {
            progress = progress == null ? new PartsPanel(kit) : progress;
            return progress;
        }

        /** On a small screen what differs stands in the place of the lists; Ctrl G still has the papers. */
        private boolean listed(CounterState state) {
            return !state.specialCaseOpen() && !(kit.compact() && DifferencesPanel.any(state));
        }

        private DifferencesPanel differences() {
            differences = differences == null ? new DifferencesPanel(kit) : differences;
            return differences;
        }

        private ContentsPanel contents() {
            contents = contents == null ? new ContentsPanel(kit) : contents;
            return contents;
        }

        private SpecialCasePanel special() {
            special = special == null ? new SpecialCasePanel(kit) : special;
            return special;
        }

        private SlipPanel slip() {
            slip = slip == null ? new SlipPanel(kit) : slip;
            return slip;
        }

        private ActionBar actions() {
            actions = actions == null ? new ActionBar(kit) : actions;
            return actions;
        }
    }
}
