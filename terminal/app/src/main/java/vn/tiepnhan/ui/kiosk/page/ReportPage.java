package vn.tiepnhan.ui.kiosk.page;

import java.util.List;
import javax.swing.JPanel;
import vn.tiepnhan.ui.kiosk.part.Illustration;
import vn.tiepnhan.ui.kiosk.part.KioskScale;
import vn.tiepnhan.ui.kiosk.part.TouchButton;
import vn.tiepnhan.ui.kiosk.part.TouchKit;
import vn.tiepnhan.ui.kiosk.state.KioskState;
import vn.tiepnhan.ui.kiosk.state.Said;
import vn.tiepnhan.ui.kit.icon.Icons;

/** "Phản ánh": what it is about, so that most need not type. */
final class ReportPage extends Page {
    ReportPage(TouchKit kit) {
        super(kit, kit.layout("fill, wrap 1", "[grow,fill]", ""));
        add(kit.text(KioskScale.Type.HEADLINE, kit.words().say("report.title")), "growx, wmin 0");
        int columns = kit.tall() && !kit.lowered() ? 1 : kit.tall() ? 2 : 3;
        JPanel topics = new JPanel(kit.layout("fill, wrap " + columns, "[grow,fill,sg]", "[grow,fill,sg]"));
        topics.setOpaque(false);
        for (Said.Topic topic : Said.Topic.values()) {
            topics.add(
                    kit.button(TouchButton.Weight.CHOICE, "topic." + topic, () -> kit.touches()
                            .topic(topic)),
                    kit.target() + ", grow, wmin 0, hmax " + kit.scale().px(kit.lowered() ? 31 : 46));
        }
        if (kit.lowered()) {
            add(new Illustration(kit, Icons.Name.SPEECH), "grow, pushy");
            add(topics, "growx");
        } else {
            add(topics, "grow, pushy");
        }
        add(new Bottom(kit, List.of(Bottom.back(kit))), "growx");
    }

    @Override
    public void render(KioskState state) {
        // a topic that was chosen leads to the next page
    }
}
