package vn.tiepnhan.ui.kiosk.state;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What a look-up answers: how a dossier stands, no names.
 *
 * @param at when it was handed in, null where nothing was found
 * @param due date of appointment, null where none was promised
 * @param number official số hồ sơ, empty until the centre gave one
 */
public record Found(
        How how,
        String receipt,
        String procedure,
        @Nullable LocalDateTime at,
        @Nullable LocalDateTime due,
        String number) {
    /** Number and code belong to nothing here; which of them is wrong is not told. */
    public static final Found NOTHING = new Found(How.NOT_FOUND, "", "", null, null, "");

    /** How it stands. */
    public enum How {
        NOT_FOUND,
        /** Recorded here, on its way to the centre. */
        RECEIVED,
        /** The centre has it. */
        CONFIRMED,
        /** The centre asks for something: an officer knows. */
        QUESTIONED,
        /** It was not taken; only that is recorded. */
        NOT_TAKEN,
        VOIDED
    }
}
