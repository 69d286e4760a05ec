package vn.tiepnhan.ui.counter.edge;

import java.awt.Color;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import vn.tiepnhan.reception.Training;
import vn.tiepnhan.ui.counter.part.Kit;
import vn.tiepnhan.ui.counter.state.CounterState;
import vn.tiepnhan.ui.counter.state.CounterState.Notice;
import vn.tiepnhan.ui.kit.TextBlock;
import vn.tiepnhan.ui.kit.icon.StatusShape;
import vn.tiepnhan.ui.kit.token.Pixels;
import vn.tiepnhan.ui.kit.token.Scale;
import vn.tiepnhan.ui.kit.token.Tone;

/**
 * One line under the header: what is being done, what must be read, or that this is a demonstration. Whatever it says, that
 * this is training stands there too.
 */
public final class NoteStrip extends JPanel {
    private final Kit kit;
    private final JLabel mark = new JLabel();
    private final TextBlock text;
    private final JLabel training;

    public NoteStrip(Kit kit) {
        super(new MigLayout(
                Pixels.in(
                        "insets %d %d %d %d, fillx, gapx %d",
                        kit.scale().px(7),
                        kit.scale().fixed(16),
                        kit.scale().px(7),
                        kit.scale().fixed(16),
                        kit.scale().fixed(8)),
                "[][grow,fill][]",
                "[center]"));
        this.kit = kit;
        text = kit.text(Scale.Type.BODY, Color.BLACK);
        add(mark);
        training = kit.label(Scale.Type.STRONG, Color.BLACK);
        add(text, "growx, wmin 0");
        add(training);
    }

    public void render(CounterState state) {
        Notice notice = state.notice();
        CounterState.Busy busy = state.busy();
        String note = state.around().station().note();
        if (busy != null) {
            show(Tone.INFO, kit.words().say(busy.key(), busy.done(), busy.of()));
        } else if (notice != null) {
            show(tone(notice.kind()), "en".equals(kit.words().language()) ? notice.en() : notice.vi());
        } else if (!note.isEmpty()) {
            show(note.equals(Training.MARK) ? Tone.WARN : Tone.CALM, note);
        }
        boolean beside = note.equals(Training.MARK) && (busy != null || notice != null);
        training.setVisible(beside);
        training.setText(beside ? note : "");
        training.setForeground(text.getForeground());
        setVisible(busy != null || notice != null || !note.isEmpty());
    }

    private static Tone tone(Notice.Kind kind) {
        return switch (kind) {
            case GOOD -> Tone.GOOD;
            case INFO -> Tone.INFO;
            case WARN -> Tone.WARN;
            case BAD -> Tone.BAD;
        };
    }

    private void show(Tone tone, String sentence) {
        setBackground(kit.shade(tone).fill());
        mark.setIcon(new StatusShape(tone, kit.shade(tone).mark(), kit.scale().fixed(10)));
        text.setForeground(kit.shade(tone).ink());
        text.text(sentence);
    }
}
