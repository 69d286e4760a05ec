package vn.tiepnhan.ui.counter.guest;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.reception.ReceiptNumber;

/**
 * All that the second display can know. There is no text in it and nothing that could hold one: no name, no number of a
 * person or a unit can come this far, by mistake or otherwise.
 *
 * @param read symbols of the dossier read so far, of {@code parts}
 * @param slip number of the slip, null before there is one
 * @param due when the result is promised, null where no day is
 * @param called the number that is called to this counter, null where none is
 * @param training whether nothing of this counts
 */
public record GuestState(
        Face face,
        int read,
        int parts,
        @Nullable ReceiptNumber slip,
        @Nullable LocalDateTime due,
        @Nullable Called called,
        boolean training) {

    /** What is told. */
    public enum Face {
        IDLE,
        CALLING,
        READING,
        LOOKED_AT,
        TAKEN,
        TAKEN_FOR_NOW,
        GUIDED,
        NOT_TAKEN
    }

    /** A number of the queue: a letter and up to three digits. */
    public record Called(char letter, int number) {
        public Called {
            if (letter < 'A' || letter > 'Z' || number < 0 || number > 999) {
                throw new IllegalArgumentException("no number of a queue: " + letter + number);
            }
        }

        /** As it is on the ticket, for example A012. */
        public String shown() {
            return letter + String.valueOf(1000 + number).substring(1);
        }
    }
}
