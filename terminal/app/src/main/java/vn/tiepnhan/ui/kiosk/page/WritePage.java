package vn.tiepnhan.ui.kiosk.page;

import net.miginfocom.swing.MigLayout;
import vn.tiepnhan.ui.kiosk.keys.Keyboard;
import vn.tiepnhan.ui.kiosk.part.KioskScale;
import vn.tiepnhan.ui.kiosk.part.TouchButton;
import vn.tiepnhan.ui.kiosk.part.TouchKit;
import vn.tiepnhan.ui.kiosk.state.KioskState;
import vn.tiepnhan.ui.kiosk.state.Said;
import vn.tiepnhan.ui.kiosk.state.Step;
import vn.tiepnhan.ui.kit.Card;
import vn.tiepnhan.ui.kit.TextBlock;
import vn.tiepnhan.ui.kit.token.Token;

/** Own words for a problem; it can be sent without any. */
final class WritePage extends Page {
    private final TextBlock topic;
    private final TextBlock text;
    private final TouchButton send;
    private String words = "";

    WritePage(TouchKit kit) {
        super(kit, kit.layout("fill, wrap 1", "[grow,fill]", "[][grow,fill][]"));
        topic = kit.text(KioskScale.Type.STRONG);
        text = kit.text(KioskScale.Type.BODY);
        Card field = new Card(
                kit.scale().kit(), new MigLayout("insets " + kit.scale().px(2) + ", fill", "[grow,fill]", "[top]"));
        field.paintAs(kit.scale().colour(Token.FIELD), kit.scale().colour(Token.PRIMARY));
        field.add(text, "grow, wmin 0");
        send = kit.button(
                TouchButton.Weight.PRIMARY, "report.send", () -> kit.touches().send());
        TouchButton back = kit.button(
                TouchButton.Weight.SECONDARY, "back", () -> kit.touches().choose(Step.REPORT));
        add(topic, "growx, wmin 0");
        add(field, "grow, hmin " + kit.scale().px(12));
        add(new Keyboard(kit, typed -> kit.touches().words(typed.apply(words)), send, back).deck(), "growx");
    }

    @Override
    public void render(KioskState state) {
        Said said = state.visit().said();
        words = said.words();
        Said.Topic about = said.topic();
        topic.text(
                about == null
                        ? ""
                        : kit.words().say("topic", about) + " – " + kit.words().say("report.words"));
        text.text(words + "_");
        text.getAccessibleContext().setAccessibleName(words);
        send.await(state.visit().busy());
    }
}
