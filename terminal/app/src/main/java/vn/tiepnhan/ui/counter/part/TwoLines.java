package vn.tiepnhan.ui.counter.part;

import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import vn.tiepnhan.ui.kit.token.Scale;
import vn.tiepnhan.ui.kit.token.Token;

/** A row of a list: a name, something about it beneath, and at its end a key, a mark or how it stands. */
public final class TwoLines extends JPanel {
    /** Stands in both lines while a row is measured: a letter with marks above and below. */
    private static final String TALLEST = "Ậ";

    private final Kit kit;
    private final JLabel name;
    private final JLabel about;

    /** Whether the end stands beside both lines, or beside the name only. */
    public enum End {
        BOTH,
        NAME
    }

    public TwoLines(Kit kit, JComponent end, End beside) {
        super(new MigLayout(
                "insets %d %d %d %d, fill, hidemode 3, gapx %d, gapy 0"
                        .formatted(
                                kit.scale().px(6),
                                kit.scale().fixed(10),
                                kit.scale().px(6),
                                kit.scale().fixed(10),
                                kit.scale().fixed(8)),
                "[grow,fill][right]",
                "[][]"));
        this.kit = kit;
        name = kit.label(Scale.Type.BODY, kit.colour(Token.INK));
        about = kit.label(Scale.Type.SMALL, kit.colour(Token.LABEL));
        name.setText(TALLEST);
        about.setText(TALLEST);
        add(name, "wmin 0");
        add(end, beside == End.BOTH ? "spany 2, wrap" : "wrap");
        add(about, beside == End.BOTH ? "wmin 0" : "wmin 0, span 2");
    }

    /** @param end what the end says, for whoever cannot see it; empty where it adds nothing */
    public void show(String name, String about, String end, boolean selected) {
        setBackground(kit.colour(selected ? Token.PRIMARY_WASH : Token.SURFACE));
        this.name.setText(name);
        this.about.setText(about);
        getAccessibleContext().setAccessibleName(name + ", " + about + (end.isEmpty() ? "" : ", " + end));
    }
}
