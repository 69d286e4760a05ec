package vn.tiepnhan.ui.kiosk.page;

import java.util.Arrays;
import java.util.List;
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
        List<TouchButton> topics = Arrays.stream(Said.Topic.values())
                .map(topic -> kit.button(TouchButton.Weight.CHOICE, "topic." + topic, () -> kit.touches()
                        .topic(topic)))
                .toList();
        new Choices(kit, topics, List.of(Bottom.back(kit))).on(this, kit.tall() ? 1 : 3, 46, Icons.Name.SPEECH);
    }

    @Override
    public void render(KioskState state) {
        // a topic that was chosen leads to the next page
    }
}
