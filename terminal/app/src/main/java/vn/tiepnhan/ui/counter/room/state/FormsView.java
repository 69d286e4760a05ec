package vn.tiepnhan.ui.counter.room.state;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.dossier.Wording;
import vn.tiepnhan.paper.OfficialForm;
import vn.tiepnhan.paper.PaperPicture;
import vn.tiepnhan.ui.kit.Drawn;

/**
 * The official forms of one receipt.
 *
 * @param receipt whose forms they are, empty where there is none
 * @param forms those that belong to it
 * @param paper the one that is chosen, null until it was drawn or while something is lacking
 * @param trouble what is wrong with the new appointment, or null
 */
public record FormsView(
        String receipt,
        String unit,
        List<OfficialForm> forms,
        int chosen,
        @Nullable Paper paper,
        @Nullable Wording trouble,
        @Nullable Told told)
        implements PlaceView {
    /** A form as it would be printed: its first page. */
    public record Paper(Drawn drawn, int pages) {
        /** Reads the picture; away from the event thread. */
        public static Paper of(PaperPicture picture) {
            return new Paper(Drawn.of(picture.png()), picture.pages());
        }
    }

    static final FormsView NONE = new FormsView("", "", List.of(), 0, null, null, null);

    public FormsView {
        forms = List.copyOf(forms);
    }

    public FormsView about(String number, String whose, List<OfficialForm> belonging) {
        return new FormsView(number, whose, belonging, 0, null, null, null);
    }

    public FormsView choose(int at) {
        return new FormsView(receipt, unit, forms, at, null, null, null);
    }

    public FormsView drawn(@Nullable Paper now) {
        return new FormsView(receipt, unit, forms, chosen, now, null, told);
    }

    /** What was typed cannot be read, so there is nothing to be seen. */
    public FormsView trouble(Wording why) {
        return new FormsView(receipt, unit, forms, chosen, null, why, told);
    }

    public FormsView told(@Nullable Told what) {
        return new FormsView(receipt, unit, forms, chosen, paper, trouble, what);
    }

    public @Nullable OfficialForm form() {
        return chosen < forms.size() ? forms.get(chosen) : null;
    }

    /** What is seen may be saved. */
    @Override
    public boolean mayEnter(Room room) {
        return paper != null;
    }

    @Override
    public Object scene() {
        return List.of(receipt, chosen, paper != null);
    }

    @Override
    public String focus(Room room) {
        return forms.isEmpty() ? "" : "ROOM_LIST";
    }

    @Override
    public Object page() {
        return forms.isEmpty();
    }

    @Override
    public boolean wide() {
        return true;
    }

    @Override
    public List<Offer> offers() {
        return List.of(Offer.of(RoomAct.PRINT_FORM, paper != null));
    }
}
