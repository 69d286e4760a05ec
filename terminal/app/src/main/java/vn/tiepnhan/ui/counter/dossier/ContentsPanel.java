package vn.tiepnhan.ui.counter.dossier;

import java.awt.Color;
import java.time.LocalDate;
import java.util.Objects;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.dossier.Body;
import vn.tiepnhan.dossier.Dossier;
import vn.tiepnhan.ui.counter.part.Kit;
import vn.tiepnhan.ui.counter.state.CounterState;
import vn.tiepnhan.ui.kit.Card;
import vn.tiepnhan.ui.kit.TextBlock;
import vn.tiepnhan.ui.kit.token.Pixels;
import vn.tiepnhan.ui.kit.token.Scale;
import vn.tiepnhan.ui.kit.token.Token;
import vn.tiepnhan.ui.kit.token.Tone;

/** The papers and workers the barcodes name, so that the officer can count the paper against them. */
public final class ContentsPanel extends Card {
    private static final int ROWS_SHOWN = 300;

    private final Kit kit;
    private final JPanel forms;
    private final JPanel workers;
    private final JLabel formsTitle;
    private final JLabel workersTitle;
    private final JScrollPane formsShown;
    private final JScrollPane workersShown;
    private final TextBlock none;
    private @Nullable Body shown;

    public ContentsPanel(Kit kit) {
        super(
                kit.scale(),
                new MigLayout(
                        Pixels.in(
                                "insets %d %d %d %d, fill, hidemode 3, gapx %d",
                                kit.scale().px(14),
                                kit.scale().px(20),
                                kit.scale().px(8),
                                kit.scale().px(12),
                                kit.scale().px(28)),
                        kit.compact() ? "[43%,grow,fill][57%,grow,fill]" : "[41%,grow,fill][59%,grow,fill]",
                        "[]" + kit.scale().px(6) + "[grow,fill]"));
        this.kit = kit;
        formsTitle = kit.label(Scale.Type.HEADING, kit.colour(Token.INK));
        formsTitle.setText(kit.words().say("contents.forms"));
        workersTitle = kit.label(Scale.Type.HEADING, kit.colour(Token.INK));
        workersTitle.setText(kit.words().say("contents.workers"));
        forms = table("[right][][grow,fill][right]");
        workers = table(kit.compact() ? "[right][grow,fill][][]" : "[right][grow,fill][][][]");
        formsShown = scroll(forms, formsTitle);
        workersShown = scroll(workers, workersTitle);
        none = kit.text(Scale.Type.BODY, kit.colour(Token.INK_SOFT)).centred();
        none.text(kit.words().say("contents.none"));
        showTables(false);
    }

    private JPanel table(String columns) {
        JPanel table = new JPanel(new MigLayout(
                Pixels.in(
                        "insets 0 0 0 %d, fillx, gapx %d, gapy %d",
                        kit.scale().fixed(12), kit.scale().px(12), kit.scale().px(7)),
                columns));
        table.setBackground(kit.colour(Token.SURFACE));
        return table;
    }

    private JScrollPane scroll(JPanel table, JLabel title) {
        Filling filling = new Filling(kit.scale(), table);
        filling.getAccessibleContext().setAccessibleName(title.getText());
        JScrollPane scroll = new JScrollPane(filling);
        scroll.setBorder(null);
        scroll.getViewport().setBackground(kit.colour(Token.SURFACE));
        scroll.setVerticalScrollBarPolicy(JScrollPane.VERTICAL_SCROLLBAR_ALWAYS);
        scroll.setHorizontalScrollBarPolicy(JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
        scroll.getVerticalScrollBar().setUnitIncrement(kit.scale().fixed(24));
        scroll.setMinimumSize(new java.awt.Dimension(0, kit.scale().fixed(40)));
        scroll.setPreferredSize(new java.awt.Dimension(0, kit.scale().fixed(60)));
        return scroll;
    }

    public void render(CounterState state) {
        Dossier dossier = state.desktop().dossier();
        Body body = dossier == null ? null : dossier.body();
        if (Objects.equals(body, shown)) {
            return;
        }
        shown = body;
        forms.removeAll();
        workers.removeAll();
        showTables(body != null);
        if (body != null) {
            fillForms(body);
            fillWorkers(body, state.around().now().toLocalDate());
        }
        forms.revalidate();
        workers.revalidate();
        repaint();
    }

    private void showTables(boolean there) {
        removeAll();
        if (there) {
            add(formsTitle);
            add(workersTitle, "wrap");
            add(formsShown, "growy, wmin 0");
            add(workersShown, "growy, wmin 0");
        } else {
            add(none, "span 2, growx, growy 0, aligny center, pushy");
        }
        revalidate();
    }

    private void fillForms(Body body) {
        head(forms, "table.n", "table.form", "table.title", "table.copies");
        for (Body.Form form : body.forms()) {
            forms.add(cell(String.valueOf(form.n()), kit.colour(Token.LABEL)), "aligny top");
            forms.add(strong(form.code()), "aligny top");
            forms.add(kit.text(Scale.Type.BODY, kit.colour(Token.INK)).text(form.title()), "growx, wmin 0");
            forms.add(cell(String.valueOf(form.copies()), kit.colour(Token.INK)), "aligny top, wrap");
        }
    }

    private void fillWorkers(Body body, LocalDate today) {
        if (kit.compact()) {
            head(workers, "table.n", "table.name", "table.event", "table.card");
        } else {
            head(workers, "table.n", "table.name", "table.bhxh", "table.event", "table.card");
        }
        body.workers().stream().limit(ROWS_SHOWN).forEach(worker -> {
            workers.add(cell(String.valueOf(worker.n()), kit.colour(Token.LABEL)), "aligny top");
            workers.add(cell(worker.name(), kit.colour(Token.INK)), "growx");
            if (!kit.compact()) {
                workers.add(cell(Cards.masked(worker.bhxh()), kit.colour(Token.INK_SOFT)), "aligny top");
            }
            workers.add(strong(worker.event()), "aligny top");
            boolean valid = Cards.validOn(worker, today);
            workers.add(
                    cell(worker.cardValidTo(), valid ? kit.shade(Tone.GOOD).ink() : kit.colour(Token.LABEL)),
                    "aligny top, wrap");
        });
        if (body.workers().size() > ROWS_SHOWN) {
            String more = kit.words().say("contents.more", body.workers().size() - ROWS_SHOWN);
            workers.add(cell(more, kit.colour(Token.LABEL)), "span");
        }
    }

    private void head(JPanel table, String... keys) {
        for (int i = 0; i < keys.length; i++) {
            table.add(kit.caption(keys[i]), i == keys.length - 1 ? "wrap" : "");
        }
    }

    private JLabel cell(String text, Color colour) {
        JLabel label = kit.label(Scale.Type.BODY, colour);
        label.setText(text);
        return label;
    }

    private JLabel strong(String text) {
        JLabel label = kit.label(Scale.Type.STRONG, kit.colour(Token.INK));
        label.setText(text);
        return label;
    }
}
