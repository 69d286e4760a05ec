package vn.tiepnhan.ui.kiosk.state;

import org.jspecify.annotations.Nullable;
import vn.tiepnhan.dossier.Wording;

/**
 * All that one visitor chose, scanned and typed. A visit that ended leaves {@link #none}.
 *
 * @param language {@code vi} or {@code en}
 * @param large whether the large type is on
 * @param busy whether something is being done
 * @param papers what was scanned, null before the first symbol
 * @param found answer of a look-up, null before one
 * @param notice what could not be done and what to do instead, or null
 * @param call whether staff were called
 */
public record Visit(
        Step step,
        String language,
        boolean large,
        boolean busy,
        @Nullable Papers papers,
        @Nullable Advice advice,
        Typing typing,
        @Nullable Found found,
        @Nullable TakenNumber number,
        @Nullable Wording notice,
        Call call) {

    /** What became of the wish for a person. */
    public enum Call {
        NONE,
        /** The light is on. */
        LIT,
        /** There is no light here, or it does not answer: the visitor goes to a counter. */
        NO_LIGHT
    }

    /** Nobody is there. */
    public static Visit none(String language) {
        return new Visit(Step.ATTRACT, language, false, false, null, null, Typing.NOTHING, null, null, null, Call.NONE);
    }

    /** Another step, with nothing of the one before but how the visitor reads. */
    public Visit at(Step next) {
        return new Visit(next, language, large, false, null, null, Typing.NOTHING, null, null, null, call);
    }

    public Visit speaking(String other) {
        return new Visit(step, other, large, busy, papers, advice, typing, found, number, notice, call);
    }

    public Visit large(boolean on) {
        return new Visit(step, language, on, busy, papers, advice, typing, found, number, notice, call);
    }

    public Visit busy(boolean on) {
        return new Visit(step, language, large, on, papers, advice, typing, found, number, notice, call);
    }

    public Visit scanned(@Nullable Papers read, @Nullable Advice told) {
        return new Visit(Step.FILE, language, large, false, read, told, typing, null, null, null, call);
    }

    public Visit typed(Typing text) {
        return new Visit(step, language, large, busy, papers, advice, text, null, number, null, call);
    }

    public Visit found(Found answer) {
        return new Visit(step, language, large, false, papers, advice, typing, answer, number, null, call);
    }

    public Visit numbered(TakenNumber taken) {
        return new Visit(Step.TICKET, language, large, false, null, null, Typing.NOTHING, null, taken, null, call);
    }

    public Visit told(@Nullable Wording what) {
        return new Visit(step, language, large, false, papers, advice, typing, found, number, what, call);
    }

    public Visit called(Call how) {
        return new Visit(step, language, large, busy, papers, advice, typing, found, number, notice, how);
    }
}
