package vn.tiepnhan.ui.kiosk.keys;

import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import vn.tiepnhan.ui.kiosk.part.KioskScale;
import vn.tiepnhan.ui.kiosk.part.TouchKit;
import vn.tiepnhan.ui.kiosk.state.Typing;
import vn.tiepnhan.ui.kit.Card;
import vn.tiepnhan.ui.kit.TextBlock;
import vn.tiepnhan.ui.kit.token.Token;

/** What was typed so far, with a line for each character that is still to come. */
public final class Slots extends JPanel {
    private final TouchKit kit;
    private final Box receipt;
    private final Box lookup;

    public Slots(TouchKit kit) {
        super(kit.layout("fillx", "[grow 60,fill][grow 40,fill]", "[fill]"));
        this.kit = kit;
        setOpaque(false);
        receipt = new Box(kit, kit.words().say("lookup.receipt"));
        lookup = new Box(kit, kit.words().say("lookup.code"));
        add(receipt, "growx, wmin 0");
        add(lookup, "growx, wmin 0");
    }

    public void render(Typing typing) {
        boolean first = typing.receipt().length() < Typing.RECEIPT || typing.mistyped();
        receipt.show(typing.receipt(), Typing.RECEIPT, first);
        lookup.show(typing.lookup(), Typing.LOOKUP, !first && !typing.whole());
    }

    /** A number as it is printed: terminal, year, counter and the last character apart. */
    private static String grouped(String text) {
        return text.length() < Typing.RECEIPT
                ? text
                : text.substring(0, 3) + "-" + text.substring(3, 5) + "-" + text.substring(5, 11) + "-"
                        + text.substring(11);
    }

    private final class Box extends Card {
        private final String label;
        private final TextBlock value;

        Box(TouchKit kit, String label) {
            super(
                    kit.scale().kit(),
                    new MigLayout("insets " + kit.scale().px(2) + ", fillx, wrap 1, gap 0", "[grow,fill]"));
            this.label = label;
            this.value = kit.text(KioskScale.Type.TITLE);
            add(kit.text(KioskScale.Type.BODY, label), "growx, wmin 0");
            add(value, "growx, wmin 0");
        }

        void show(String typed, int length, boolean next) {
            value.text(grouped(typed + "_".repeat(length - typed.length())));
            value.getAccessibleContext().setAccessibleName(label + ": " + typed);
            paintAs(
                    kit.scale().colour(next ? Token.PRIMARY_WASH : Token.FIELD),
                    kit.scale().colour(next ? Token.PRIMARY : Token.LINE_STRONG));
        }
    }
}
