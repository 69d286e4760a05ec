package vn.tiepnhan.ui.counter.dossier;

import java.awt.Color;
import java.time.LocalDate;
import java.util.Objects;
import javax.swing.JLabel;
import javax.swing.JPanel;
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
    private final ScrolledTable forms;
    private final ScrolledTable workers;
    private final JLabel formsTitle;
    private final JLabel workersTitle;
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
        forms = new ScrolledTable(kit, "[right][][grow,fill][right]", formsTitle.getText());
        workers = new ScrolledTable(
                kit, kit.compact() ? "[right][grow,fill][][]" : "[right][grow,fill][][][]", workersTitle.getText());
        none = kit.text(Scale.Type.BODY, kit.colour(Token.INK_SOFT)).centred();
        none.text(kit.words().say("contents.none"));
        showTables(false);
    }

    public void render(CounterState state) {
        Dossier dossier = state.desktop().dossier();
        Body body = dossier == null ? null : dossier.body();
        if (Objects.equals(body, shown)) {
            return;
        }
        shown = body;
        forms.rows().removeAll();
        workers.rows().removeAll();
        showTables(body != null);
        if (body != null) {
            fillForms(body);
            fillWorkers(body, state.around().now().toLocalDate());
        }
        forms.rows().revalidate();
        workers.rows().revalidate();
        repaint();
    }

    private void showTables(boolean there) {
        removeAll();
        if (there) {
            add(formsTitle);
            add(workersTitle, "wrap");
            add(forms, "growy, wmin 0");
            add(workers, "growy, wmin 0");
        } else {
            add(none, "span 2, growx, growy 0, aligny center, pushy");
        }
        revalidate();
    }

    private void fillForms(Body body) {
        head(forms.rows(), "table.n", "table.form", "table.title", "table.copies");
        for (Body.Form form : body.forms()) {
            forms.rows().add(cell(String.valueOf(form.n()), kit.colour(Token.LABEL)), "aligny top");
            forms.rows().add(strong(form.code()), "aligny top");
            forms.rows().add(kit.text(Scale.Type.BODY, kit.colour(Token.INK)).text(form.title()), "growx, wmin 0");
            forms.rows().add(cell(String.valueOf(form.copies()), kit.colour(Token.INK)), "aligny top, wrap");
        }
    }

    private void fillWorkers(Body body, LocalDate today) {
        if (kit.compact()) {
            head(workers.rows(), "table.n", "table.name", "table.event", "table.card");
        } else {
            head(workers.rows(), "table.n", "table.name", "table.bhxh", "table.event", "table.card");
        }
        body.workers().stream().limit(ROWS_SHOWN).forEach(worker -> {
            workers.rows().add(cell(String.valueOf(worker.n()), kit.colour(Token.LABEL)), "aligny top");
            workers.rows().add(cell(worker.name(), kit.colour(Token.INK)), "growx");
            if (!kit.compact()) {
                workers.rows().add(cell(Cards.masked(worker.bhxh()), kit.colour(Token.INK_SOFT)), "aligny top");
            }
            workers.rows().add(strong(worker.event()), "aligny top");
            boolean valid = Cards.validOn(worker, today);
            workers.rows()
                    .add(
                            cell(
                                    worker.cardValidTo(),
                                    valid ? kit.shade(Tone.GOOD).ink() : kit.colour(Token.LABEL)),
                            "aligny top, wrap");
        });
        if (body.workers().size() > ROWS_SHOWN) {
            String more = kit.words().say("contents.more", body.workers().size() - ROWS_SHOWN);
            workers.rows().add(cell(more, kit.colour(Token.LABEL)), "span");
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
