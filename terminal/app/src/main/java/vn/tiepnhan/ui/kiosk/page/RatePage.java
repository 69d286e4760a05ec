package vn.tiepnhan.ui.kiosk.page;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.tiepnhan.ui.kiosk.part.KioskScale;
import vn.tiepnhan.ui.kiosk.part.TouchButton;
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
        List<TouchButton> faces = Arrays.stream(Said.Rating.values())
                .map(rating ->
                        kit.choice(Objects.requireNonNull(FACES.get(rating)), "rate." + rating, () -> kit.touches()
                                .rate(rating)))
                .toList();
        new Choices(kit, faces, List.of(Bottom.back(kit))).on(this, kit.tall() ? 1 : 3, 70, Icons.Name.STAR);
    }

    @Override
    public void render(KioskState state) {
        // what is kept is thanked for on another page
    }
}
