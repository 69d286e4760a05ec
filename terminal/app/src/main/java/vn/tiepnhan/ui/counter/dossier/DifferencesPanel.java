package vn.tiepnhan.ui.counter.dossier;

import java.util.List;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import vn.tiepnhan.presend.Difference;
import vn.tiepnhan.ui.counter.part.Kit;
import vn.tiepnhan.ui.counter.state.CounterState;
import vn.tiepnhan.ui.counter.state.Sent;
import vn.tiepnhan.ui.kit.Card;
import vn.tiepnhan.ui.kit.TextBlock;
import vn.tiepnhan.ui.kit.token.Scale;
import vn.tiepnhan.ui.kit.token.Token;
import vn.tiepnhan.ui.kit.token.Tone;

/** R2: where the paper says something else than what the unit sent, field by field (S2-6). */
public final class DifferencesPanel extends Card {
    private static final int MOST = 200;

    private final Kit kit;
    private final TextBlock title;
    private final ScrolledTable table;
    private Sent shown = Sent.NOTHING;

    public DifferencesPanel(Kit kit) {
        super(
                kit.scale(),
                new MigLayout(
                        "insets %d %d %d %d, fill, wrap 1, gapy %d"
                                .formatted(
                                        kit.scale().px(14),
                                        kit.scale().px(20),
                                        kit.scale().px(8),
                                        kit.scale().px(12),
                                        kit.scale().px(6)),
                        "[grow,fill]",
                        "[][grow,fill]"));
        this.kit = kit;
        title = kit.text(Scale.Type.HEADING, kit.shade(Tone.WARN).ink());
        table = new ScrolledTable(
                kit,
                "[34%,grow,fill][33%,grow,fill][33%,grow,fill]",
                kit.words().say("sent.title"));
        add(title, "growx, wmin 0");
        add(table, "grow, wmin 0");
    }

    /** Whether there is anything to show. */
    public static boolean any(CounterState state) {
        return !state.desktop().sent().differences().isEmpty() && !state.specialCaseOpen();
    }

    public void render(CounterState state) {
        Sent sent = state.desktop().sent();
        if (sent.equals(shown)) {
            return;
        }
        shown = sent;
        List<Difference> all = sent.differences();
        var match = sent.match();
        title.text(kit.words().say("sent.differs", all.size(), match == null ? "" : match.source()));
        JPanel rows = table.rows();
        rows.removeAll();
        rows.add(kit.caption("sent.field"));
        rows.add(kit.caption("sent.sent"));
        rows.add(kit.caption("sent.paper"), "wrap");
        all.stream().limit(MOST).forEach(difference -> row(rows, difference));
        if (all.size() > MOST) {
            rows.add(text(Scale.Type.BODY, kit.words().say("contents.more", all.size() - MOST)), "span, growx, wmin 0");
        }
        rows.revalidate();
        repaint();
    }

    private void row(JPanel rows, Difference difference) {
        String label = kit.words().say(difference.label());
        String field = difference.who().isEmpty() ? label : label + " – " + difference.who();
        rows.add(text(Scale.Type.BODY, field), "growx, wmin 0, aligny top");
        rows.add(text(Scale.Type.BODY, value(difference.sent())), "growx, wmin 0, aligny top");
        rows.add(text(Scale.Type.STRONG, value(difference.paper())), "growx, wmin 0, aligny top, wrap");
    }

    private String value(String said) {
        return said.isEmpty() ? kit.words().say("sent.none") : said;
    }

    private TextBlock text(Scale.Type type, String said) {
        return kit.text(type, kit.colour(Token.INK)).text(said);
    }
}
