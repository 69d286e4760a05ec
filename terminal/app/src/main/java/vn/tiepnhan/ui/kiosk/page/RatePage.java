package vn.tiepnhan.ui.kiosk.page;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.swing.JPanel;
import vn.tiepnhan.ui.kiosk.part.Illustration;
import vn.tiepnhan.ui.kiosk.part.KioskScale;
import vn.tiepnhan.ui.kiosk.part.TouchKit;
import vn.tiepnhan.ui.kiosk.state.KioskState;
import vn.tiepnhan.ui.kiosk.state.Said;
import vn.tiepnhan.ui.kit.icon.Icons;

/** "Đánh giá": three faces with their words, one touch. */
final class RatePage extends Page {
    private static final Map<Said.Rating, Icons.Name> FACES = Map.of(
            Said.Rating.GOOD, Icons.Name.SMILE,
            Said.Rating.FAIR, Icons.Name.EVEN,
            Said.Rating.POOR, Icons.Name.FROWN);

    RatePage(TouchKit kit) {
        super(kit, kit.layout("fill, wrap 1, hidemode 3", "[grow,fill]", ""));
        add(kit.text(KioskScale.Type.HEADLINE, kit.words().say("rate.title")), "growx, wmin 0");
        add(kit.text(KioskScale.Type.BODY, kit.words().say("rate.more")), "growx, wmin 0");
        boolean column = kit.tall() && !kit.lowered();
        JPanel faces = new JPanel(kit.layout("fill, wrap " + (column ? 1 : 3), "[grow,fill,sg]", "[grow,fill]"));
        faces.setOpaque(false);
        for (Said.Rating rating : Said.Rating.values()) {
            faces.add(
                    kit.choice(Objects.requireNonNull(FACES.get(rating)), "rate." + rating, () -> kit.touches()
                            .rate(rating)),
                    kit.target() + ", grow, wmin 0, hmax " + kit.scale().px(kit.lowered() ? 40 : 70));
        }
        if (kit.lowered()) {
            add(new Illustration(kit, Icons.Name.STAR), "grow, pushy");
            add(faces, "growx");
        } else {
            add(faces, "grow, pushy");
        }
        add(new Bottom(kit, List.of(Bottom.back(kit))), "growx");
    }

    @Override
    public void render(KioskState state) {
        // what is kept is thanked for on another page
    }
}
