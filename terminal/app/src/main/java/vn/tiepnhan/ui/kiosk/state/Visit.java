package vn.tiepnhan.ui.kiosk.state;

import org.jspecify.annotations.Nullable;
import vn.tiepnhan.dossier.Wording;

/**
 * All that one visitor chose, scanned and typed. A visit that ended leaves {@link #none}.
 *
 * @param busy whether something is being done
 * @param papers what was scanned, null before the first symbol
 * @param found answer of a look-up, null before one
 * @param sheet what became of a sheet with what stands on this page, null where none was asked for
 * @param notice what could not be done and what to do instead, or null
 * @param call whether staff were called
 * @param said a problem and a rating, as far as they were told
 * @param unit whose token is in the reader, null without one
 * @param staff whose staff card is in the reader, null without one
 */
public record Visit(
        Step step,
        Manner manner,
        boolean busy,
        @Nullable Papers papers,
        @Nullable Advice advice,
        Typing typing,
        @Nullable Found found,
        @Nullable TakenNumber number,
        TakenNumber.@Nullable Paper sheet,
        @Nullable Wording notice,
        Call call,
        Said said,
        @Nullable UnitSeen unit,
        @Nullable StaffTurn staff) {

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
        return at(Step.ATTRACT, Manner.of(language), Call.NONE, null, null);
    }

    private static Visit at(Step step, Manner manner, Call call, @Nullable UnitSeen unit, @Nullable StaffTurn staff) {
        return new Visit(
                step,
                manner,
                false,
                null,
                null,
                Typing.NOTHING,
                null,
                null,
                null,
                null,
                call,
                Said.NOTHING,
                unit,
                staff);
    }

    public String language() {
        return manner.language();
    }

    public boolean large() {
        return manner.large();
    }

    /** Another step, with nothing of the one before but how the visitor reads and who is there. */
    public Visit at(Step next) {
        return at(next, manner, call, unit, staff);
    }

    public Visit as(Manner how) {
        return new Visit(
                step, how, busy, papers, advice, typing, found, number, sheet, notice, call, said, unit, staff);
    }

    public Visit speaking(String other) {
        return as(manner.speaking(other));
    }

    public Visit large(boolean on) {
        return as(manner.large(on));
    }

    public Visit busy(boolean on) {
        return new Visit(
                step, manner, on, papers, advice, typing, found, number, sheet, notice, call, said, unit, staff);
    }

    public Visit scanned(@Nullable Papers read, @Nullable Advice told) {
        return new Visit(
                Step.FILE, manner, false, read, told, typing, null, null, null, null, call, Said.NOTHING, unit, staff);
    }

    public Visit typed(Typing text) {
        return new Visit(step, manner, busy, papers, advice, text, null, number, null, null, call, said, unit, staff);
    }

    public Visit found(Found answer) {
        return new Visit(
                Step.LOOKUP,
                manner,
                false,
                papers,
                advice,
                typing,
                answer,
                number,
                null,
                null,
                call,
                said,
                unit,
                staff);
    }

    public Visit numbered(TakenNumber taken) {
        return new Visit(
                Step.TICKET,
                manner,
                false,
                null,
                null,
                Typing.NOTHING,
                null,
                taken,
                null,
                null,
                call,
                said,
                unit,
                staff);
    }

    public Visit sheet(TakenNumber.Paper how) {
        return new Visit(
                step,
                manner,
                how == TakenNumber.Paper.PRINTING,
                papers,
                advice,
                typing,
                found,
                number,
                how,
                null,
                call,
                said,
                unit,
                staff);
    }

    public Visit told(@Nullable Wording what) {
        return new Visit(
                step, manner, false, papers, advice, typing, found, number, sheet, what, call, said, unit, staff);
    }

    public Visit called(Call how) {
        return new Visit(
                step, manner, busy, papers, advice, typing, found, number, sheet, notice, how, said, unit, staff);
    }

    public Visit said(Said what) {
        return new Visit(
                step, manner, false, papers, advice, typing, found, number, sheet, null, call, what, unit, staff);
    }

    /** Of this unit from now on. */
    public Visit of(UnitSeen who) {
        return at(Step.UNIT, manner, call, who, null);
    }

    /** Of staff from now on, who have to prove themselves first. */
    public Visit of(StaffTurn who) {
        return at(who.proved() ? Step.SERVICE : Step.STAFF, manner, call, null, who);
    }
}
