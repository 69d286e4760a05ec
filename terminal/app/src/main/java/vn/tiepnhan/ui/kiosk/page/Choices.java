package vn.tiepnhan.ui.kiosk.page;

import java.util.List;
import javax.swing.JPanel;
import vn.tiepnhan.ui.kiosk.part.Deck;
import vn.tiepnhan.ui.kiosk.part.Illustration;
import vn.tiepnhan.ui.kiosk.part.TouchButton;
import vn.tiepnhan.ui.kiosk.part.TouchKit;
import vn.tiepnhan.ui.kit.icon.Icons;

/** A few choices over a page and what ends it below; lowered, all of them in a deck under the page's sign. */
final class Choices {
    private final TouchKit kit;
    private final List<TouchButton> choices;
    private final List<TouchButton> ends;

    Choices(TouchKit kit, List<TouchButton> choices, List<TouchButton> ends) {
        this.kit = kit;
        this.choices = List.copyOf(choices);
        this.ends = List.copyOf(ends);
    }

    /**
     * Adds them to a page that wraps after each part.
     *
     * @param columns of a page that is not lowered
     * @param highest millimetres of a choice there
     */
    void on(Page page, int columns, double highest, Icons.Name sign) {
        if (kit.lowered()) {
            page.add(new Illustration(kit, sign), "grow, pushy");
            page.add(Deck.ofWords(kit, choices, ends), "growx");
            return;
        }
        page.add(grid(columns, highest), "grow, pushy");
        if (!ends.isEmpty()) {
            page.add(new Bottom(kit, ends), "growx");
        }
    }

    /** Even columns of choices that grow with the page. */
    JPanel grid(int columns, double highest) {
        JPanel grid = new JPanel(kit.layout("fill, wrap " + columns, "[grow,fill,sg]", "[grow,fill,sg]"));
        grid.setOpaque(false);
        String high = ", grow, wmin 0, hmax " + kit.scale().px(highest);
        choices.forEach(choice -> grid.add(choice, kit.target() + high));
        return grid;
    }
}
