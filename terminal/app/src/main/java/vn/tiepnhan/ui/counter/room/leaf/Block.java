package vn.tiepnhan.ui.counter.room.leaf;

import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.ui.counter.room.state.RoomSlot;
import vn.tiepnhan.ui.counter.seat.Secret;
import vn.tiepnhan.ui.kit.Drawn;
import vn.tiepnhan.ui.kit.token.Tone;

/** A part of a sheet, from the top down. */
public sealed interface Block {
    /** A sentence; with a tone it is a band of that colour and shape. */
    record Say(String text, @Nullable Tone tone) implements Block {
        public static Say plain(String text) {
            return new Say(text, null);
        }
    }

    /** Large: what must be read from a step away. */
    record Large(String text, String under) implements Block {}

    record Facts(List<Fact> facts) implements Block {
        public Facts {
            facts = List.copyOf(facts);
        }
    }

    record Fact(String label, String value) {}

    /** @param trouble what is wrong with what was typed, or null */
    record Input(RoomSlot slot, String label, String hint, String value, @Nullable String trouble) implements Block {}

    /**
     * A field whose text is never shown.
     *
     * @param tries it is emptied whenever this changes
     */
    record Hidden(Secret which, String label, int tries) implements Block {}

    /**
     * Lines to choose from.
     *
     * @param name for those who hear it
     * @param chosen index, −1 for none
     * @param empty said where there are no lines
     */
    record Rows(String name, List<Row> rows, int chosen, String empty) implements Block {
        public Rows {
            rows = List.copyOf(rows);
        }
    }

    /** A picture, as large as there is room. */
    record Picture(Drawn drawn, String name) implements Block {}

    /** A table to scroll through; rows have as many cells as there are headings. */
    record Grid(String name, List<String> headings, List<List<String>> rows) implements Block {
        public Grid {
            headings = List.copyOf(headings);
            rows = Collections.unmodifiableList(rows);
        }
    }

    /** @param word of its chip; empty for none */
    record Row(String name, String about, Tone tone, String word) {}
}
