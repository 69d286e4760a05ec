package vn.tiepnhan.ui.counter.part;

import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import vn.tiepnhan.policy.Decision;
import vn.tiepnhan.reception.Assessment;
import vn.tiepnhan.ui.counter.model.CounterAction;
import vn.tiepnhan.ui.counter.model.CounterState;
import vn.tiepnhan.ui.counter.model.Receipts;
import vn.tiepnhan.ui.counter.model.Slot;
import vn.tiepnhan.ui.counter.model.Words;
import vn.tiepnhan.ui.kit.Card;
import vn.tiepnhan.ui.kit.Colours;
import vn.tiepnhan.ui.kit.Field;
import vn.tiepnhan.ui.kit.KeyButton;
import vn.tiepnhan.ui.kit.KeyCap;
import vn.tiepnhan.ui.kit.Scale;
import vn.tiepnhan.ui.kit.TextBlock;

/** A side sheet in the place of the right column: no dialog, nothing behind it is lost, Esc puts it away. */
public abstract sealed class Sheet extends Card {
    final Kit kit;
    final TextBlock title;

    private Sheet(Kit kit) {
        super(
                kit.scale(),
                new MigLayout(
                        "insets %d %d %d %d, fillx, wrap 1, hidemode 3, gapy %d"
                                .formatted(
                                        kit.scale().px(18),
                                        kit.scale().fixed(18),
                                        kit.scale().px(18),
                                        kit.scale().fixed(18),
                                        kit.scale().px(12)),
                        "[grow,fill]"));
        this.kit = kit;
        title = kit.text(Scale.Type.HEADING, Colours.INK);
        add(title, "growx");
    }

    public abstract void render(CounterState state);

    final Field field(String label, Slot slot, String hint) {
        Field field = Field.line(
                kit.scale(), kit.words().say(label), hint, text -> kit.intents().type(slot, text));
        field.input().setName(slot.name());
        return field;
    }

    /** All keys, from the action registry. */
    public static final class Help extends Sheet {
        public Help(Kit kit) {
            super(kit);
            title.text(kit.words().say("help.title"));
            JPanel keys = new JPanel(new MigLayout(
                    "insets 0, fillx, wrap 2, gapx %d, gapy %d"
                            .formatted(kit.scale().fixed(14), kit.scale().px(5)),
                    "[right][grow,fill]"));
            keys.setOpaque(false);
            for (CounterAction action : CounterAction.all()) {
                JLabel cap = new JLabel(KeyCap.light(kit.scale(), action.key()));
                cap.getAccessibleContext().setAccessibleName(action.key());
                JLabel word = kit.label(Scale.Type.BODY, Colours.INK);
                word.setText(kit.words().say("action." + action.name()));
                keys.add(cap);
                keys.add(word);
            }
            add(keys);
            add(kit.text(Scale.Type.SMALL, Colours.INK_SOFT).text(kit.words().say("help.scan")), "growx");
        }

        @Override
        public void render(CounterState state) {}
    }

    /** The sentence a decision rests on, word for word. */
    public static final class Quote extends Sheet {
        private final TextBlock sentence;
        private final TextBlock act;
        private final TextBlock rule;
        private final TextBlock guidance;

        public Quote(Kit kit) {
            super(kit);
            title.text(kit.words().say("quote.title"));
            sentence = kit.text(Scale.Type.STRONG, Colours.INK);
            act = kit.text(Scale.Type.BODY, Colours.INK);
            rule = kit.text(Scale.Type.SMALL, Colours.LABEL);
            guidance = kit.text(Scale.Type.BODY, Colours.INK_SOFT);
            add(sentence, "growx");
            add(kit.caption("quote.act"));
            add(act, "growx");
            add(rule, "growx");
            add(guidance, "growx");
        }

        @Override
        public void render(CounterState state) {
            Assessment assessment = state.desktop().assessment();
            if (assessment == null) {
                return;
            }
            Words words = kit.words();
            Decision decision = assessment.decision();
            sentence.text(decision.quote() == null ? "" : "“" + decision.quote() + "”");
            var source = decision.act();
            if (source != null) {
                String number = source.number() == null ? words.say("decision.act.none") : source.number();
                act.text(source.title() + "\n" + source.issuer() + " · " + number);
            }
            rule.text(words.say("quote.rule", decision.rule(), decision.profile(), decision.profileVersion()));
            guidance.text(String.join(
                    "\n", decision.guidance().stream().map(words::say).toList()));
        }
    }

    /** Why a receipt is voided. */
    public static final class Voiding extends Sheet {
        private final Field reason;
        private final KeyButton go;

        public Voiding(Kit kit) {
            super(kit);
            reason = field("void.reason", Slot.VOID_REASON, kit.words().say("void.reason.hint"));
            go = kit.button(CounterAction.RECEIVE, KeyButton.Weight.PRIMARY);
            go.say(kit.words().say("void.go"));
            add(kit.text(Scale.Type.BODY, Colours.INK_SOFT).text(kit.words().say("void.why")), "growx");
            add(reason);
            add(go, "growx 0, alignx right");
        }

        @Override
        public void render(CounterState state) {
            CounterAction.target(state)
                    .ifPresent(row -> title.text(kit.words().say("void.title", Receipts.grouped(row.receipt()))));
            reason.show(state.desktop().entry().text(Slot.VOID_REASON));
            go.setEnabled(CounterAction.RECEIVE.enabled(state));
        }
    }

    /** Identity of a dossier that has no barcode. */
    public static final class Typed extends Sheet {
        private final Field unit;
        private final Field mst;
        private final Field procedure;
        private final Field name;
        private final KeyButton go;

        public Typed(Kit kit) {
            super(kit);
            title.text(kit.words().say("typed.title"));
            unit = field("typed.unit", Slot.UNIT, "TA01234");
            mst = field("typed.mst", Slot.MST, "0301234567");
            procedure = field("typed.procedure", Slot.PROCEDURE, "103");
            name = field("typed.name", Slot.UNIT_NAME, "");
            go = kit.button(CounterAction.RECEIVE, KeyButton.Weight.PRIMARY);
            go.say(kit.words().say("typed.go"));
            add(kit.text(Scale.Type.BODY, Colours.INK_SOFT).text(kit.words().say("typed.hint")), "growx");
            add(unit);
            add(mst);
            add(procedure);
            add(name);
            add(go, "growx 0, alignx right");
        }

        @Override
        public void render(CounterState state) {
            var entry = state.desktop().entry();
            unit.show(entry.text(Slot.UNIT));
            mst.show(entry.text(Slot.MST));
            procedure.show(entry.text(Slot.PROCEDURE));
            name.show(entry.text(Slot.UNIT_NAME));
            go.setEnabled(CounterAction.RECEIVE.enabled(state));
        }
    }

    /** Something was sent and nobody knows: a person looks at the printer. */
    public static final class PrintUnknown extends Sheet {
        private final TextBlock why;

        public PrintUnknown(Kit kit) {
            super(kit);
            title.text(kit.words().say("unknown.title"));
            why = kit.text(Scale.Type.BODY, Colours.INK);
            add(why, "growx");
            add(kit.button(CounterAction.PRINTED, KeyButton.Weight.PRIMARY));
            add(kit.button(CounterAction.COPY, KeyButton.Weight.SECONDARY));
        }

        @Override
        public void render(CounterState state) {
            String receipt =
                    CounterAction.target(state).map(row -> row.receipt()).orElse("");
            why.text(kit.words().say("unknown.why", Receipts.grouped(receipt)));
        }
    }
}
