package vn.tiepnhan.ui.counter.guest;

import java.awt.Font;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.SwingConstants;
import net.miginfocom.swing.MigLayout;
import vn.tiepnhan.calendar.VietnameseDates;
import vn.tiepnhan.ui.counter.guest.GuestState.Face;
import vn.tiepnhan.ui.kit.TextBlock;
import vn.tiepnhan.ui.kit.icon.Icons;
import vn.tiepnhan.ui.kit.token.Palette;
import vn.tiepnhan.ui.kit.token.Scale;
import vn.tiepnhan.ui.kit.token.Theme;
import vn.tiepnhan.ui.kit.token.Token;
import vn.tiepnhan.ui.kit.token.Tone;

/** The second display: one thing at a time, in letters that are read from two steps away. */
public final class GuestPanel extends JPanel {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    private final GuestWords words;
    private final Scale scale;
    private final int unit;
    private final JLabel place;
    private final JLabel clock;
    private final JLabel icon = new JLabel();
    private final TextBlock title;
    private final TextBlock under;
    private final TextBlock number;
    private final TextBlock due;
    private final TextBlock foot;

    /** @param height of the screen in pixels; letters grow with it */
    public GuestPanel(GuestWords words, Palette palette, int height) {
        super(new MigLayout("insets 0, fill, wrap 1, gap 0", "[grow,fill]", "[][grow,fill][]"));
        Theme.install(palette);
        this.words = words;
        this.scale = new Scale(Scale.Density.ROOMY, palette);
        this.unit = Math.max(6, height / 100);
        setBackground(scale.colour(Token.SURFACE));
        place = label(Token.ON_HEADER, 4.2f);
        clock = label(Token.ON_HEADER, 4.2f);
        title = block(Token.INK, 7.6f, Scale.Type.TITLE);
        under = block(Token.INK_SOFT, 4.4f, Scale.Type.BODY);
        number = block(Token.INK, 8.6f, Scale.Type.TITLE);
        due = block(Token.INK, 5f, Scale.Type.BODY);
        foot = block(Token.INK_SOFT, 3.4f, Scale.Type.BODY);
        icon.setHorizontalAlignment(SwingConstants.CENTER);
        add(head());
        add(middle(), "grow");
        add(foot, "growx, gapbottom " + 2 * unit);
        getAccessibleContext().setAccessibleName(words.say("window.title"));
    }

    private JPanel head() {
        JPanel head = new JPanel(new MigLayout(
                "insets %d %d %d %d, fillx".formatted(2 * unit, 4 * unit, 2 * unit, 4 * unit), "[]push[]"));
        head.setBackground(scale.colour(Token.HEADER));
        head.add(place, "wmin 0");
        head.add(clock);
        return head;
    }

    private JPanel middle() {
        JPanel middle = new JPanel(new MigLayout(
                "insets %d, fill, wrap 1, hidemode 3, gapy %d".formatted(4 * unit, 2 * unit),
                "[grow,fill]",
                "push[][][][][]push"));
        middle.setOpaque(false);
        middle.add(icon);
        middle.add(title, "growx");
        middle.add(number, "growx, gaptop " + unit);
        middle.add(due, "growx");
        middle.add(under, "growx, gaptop " + 2 * unit);
        return middle;
    }

    private JLabel label(Token colour, float units) {
        JLabel label = new JLabel();
        label.setFont(font(Scale.Type.STRONG, units));
        label.setForeground(scale.colour(colour));
        return label;
    }

    private TextBlock block(Token colour, float units, Scale.Type weight) {
        return new TextBlock(font(weight, units), scale.colour(colour)).centred();
    }

    private Font font(Scale.Type weight, float units) {
        return scale.font(weight).deriveFont(units * unit);
    }

    /** What stands over it at all times; names of the office, never of a person. */
    public void head(String office, String counter, LocalDateTime now) {
        place.setText(office.isEmpty() || counter.isEmpty() ? office + counter : office + " · " + counter);
        clock.setText(CLOCK.format(now));
    }

    public void render(GuestState state) {
        Tone tone = tone(state.face());
        boolean calm = state.face() == Face.IDLE || state.face() == Face.CALLING;
        icon.setVisible(!calm);
        icon.setIcon(
                calm
                        ? null
                        : Icons.of(Icons.of(tone), 12 * unit, scale.shade(tone).mark()));
        title.setForeground(calm ? scale.colour(Token.INK) : scale.shade(tone).ink());
        title.text(words.say("title", state.face()));
        show(number, large(state));
        show(due, promised(state));
        under.text(under(state));
        foot.text(state.training() ? words.say("training") : words.say("foot"));
    }

    private static void show(TextBlock block, String text) {
        block.text(text);
        block.setVisible(!text.isEmpty());
    }

    private String large(GuestState state) {
        if (state.face() == Face.CALLING && state.called() != null) {
            return state.called().shown();
        }
        return state.slip() == null ? "" : state.slip().grouped();
    }

    private String promised(GuestState state) {
        LocalDateTime day = state.due();
        if (state.slip() == null) {
            return "";
        }
        return day == null ? words.say("number") : words.say("due", VietnameseDates.of(day));
    }

    private String under(GuestState state) {
        return switch (state.face()) {
            case READING -> words.say("under.READING", state.read(), state.parts());
            case LOOKED_AT ->
                state.parts() == 0
                        ? words.say("under.LOOKED_AT.typed")
                        : words.say("under.LOOKED_AT", state.read(), state.parts());
            case TAKEN, TAKEN_FOR_NOW ->
                (state.parts() == 0 ? "" : words.say("parts", state.read(), state.parts()) + "\n")
                        + words.say("under", state.face());
            default -> words.say("under", state.face());
        };
    }

    private static Tone tone(Face face) {
        return switch (face) {
            case TAKEN -> Tone.GOOD;
            case TAKEN_FOR_NOW, GUIDED, NOT_TAKEN -> Tone.INFO;
            case READING, LOOKED_AT, IDLE, CALLING -> Tone.CALM;
        };
    }
}
