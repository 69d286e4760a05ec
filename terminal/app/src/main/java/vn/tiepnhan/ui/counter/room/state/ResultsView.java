package vn.tiepnhan.ui.counter.room.state;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.dossier.Wording;
import vn.tiepnhan.handover.Collection.DueCard;
import vn.tiepnhan.handover.Examined;
import vn.tiepnhan.policy.Facts.ReturnChannel;
import vn.tiepnhan.policy.Facts.Signature;

/**
 * A result that is being handed over.
 *
 * @param mode what of an examined result is being said
 * @param open results of a unit that are still here
 * @param chosen line of the list that is meant
 * @param subject whose result, null until found
 * @param brought what the collector brought and said
 * @param examined how it stands by the rules, null until asked
 * @param asking whether the rules have not answered yet to what was brought last
 * @param trouble what is wrong with what was looked for, or null
 */
public record ResultsView(
        Step step,
        Mode mode,
        List<Subject> open,
        int chosen,
        @Nullable Subject subject,
        Brought brought,
        @Nullable Examined examined,
        boolean asking,
        @Nullable Wording trouble,
        @Nullable Told told)
        implements PlaceView {
    static final ResultsView NOTHING =
            new ResultsView(Step.FIND, Mode.GIVING, List.of(), 0, null, Brought.NOTHING, null, false, null, null);

    public ResultsView {
        open = List.copyOf(open);
        chosen = Math.max(0, chosen);
    }

    public enum Step {
        FIND,
        LIST,
        /** Unit and procedure of a dossier that was filed elsewhere are asked for. */
        ELSEWHERE,
        EXAMINED
    }

    public enum Mode {
        GIVING,
        /** Why a card cannot be collected. */
        EXCUSING,
        /** How it was filed, and how the result was to be returned. */
        MORE
    }

    /**
     * Whose result it is.
     *
     * @param receipt null for a dossier that was filed elsewhere
     * @param notice number of the notice 03/TB-TS brought, or empty
     */
    public record Subject(
            @Nullable String receipt,
            String notice,
            String unit,
            String unitName,
            String procedure,
            @Nullable LocalDateTime at,
            @Nullable LocalDateTime due) {}

    /**
     * @param channel how the result was to be returned, null where nobody ordered anything
     * @param identity number of the collector's identity card as scanned, empty where it was not
     * @param due cards to be collected that no line of this terminal tells of
     */
    public record Brought(
            boolean paperSet,
            Signature signature,
            @Nullable ReturnChannel channel,
            List<String> cards,
            Map<Integer, String> excused,
            List<DueCard> due,
            String identity) {
        static final Brought NOTHING = new Brought(false, Signature.NONE, null, List.of(), Map.of(), List.of(), "");

        public Brought {
            cards = List.copyOf(cards);
            excused = Map.copyOf(excused);
            due = List.copyOf(due);
        }

        public Brought paperSet(boolean there) {
            return new Brought(there, signature, channel, cards, excused, due, identity);
        }

        public Brought signature(Signature made) {
            return new Brought(paperSet, made, channel, cards, excused, due, identity);
        }

        public Brought channel(@Nullable ReturnChannel ordered) {
            return new Brought(paperSet, signature, ordered, cards, excused, due, identity);
        }

        public Brought card(String number) {
            List<String> more = new ArrayList<>(cards);
            more.add(number);
            return new Brought(paperSet, signature, channel, more, excused, due, identity);
        }

        public Brought excused(int worker, String why) {
            Map<Integer, String> more = new HashMap<>(excused);
            more.put(worker, why);
            return new Brought(paperSet, signature, channel, cards, more, due, identity);
        }

        /** One more card to be collected; the line of this card that was typed before is corrected by it. */
        public Brought due(DueCard card) {
            List<DueCard> more = new ArrayList<>(due);
            more.removeIf(known -> !card.card().isEmpty() && known.card().equals(card.card()));
            more.add(card);
            return new Brought(paperSet, signature, channel, cards, excused, more, identity);
        }

        public Brought identity(String number) {
            return new Brought(paperSet, signature, channel, cards, excused, due, number);
        }
    }

    public ResultsView listed(List<Subject> found) {
        return new ResultsView(Step.LIST, Mode.GIVING, found, 0, null, Brought.NOTHING, null, false, null, null);
    }

    public ResultsView mode(Mode said) {
        return new ResultsView(step, said, open, chosen, subject, brought, examined, asking, trouble, null);
    }

    public ResultsView choose(int at) {
        return new ResultsView(step, mode, open, at, subject, brought, examined, asking, trouble, told);
    }

    /** A result to be handed over; what was brought for another one is not this one's. */
    public ResultsView about(Subject whose) {
        return new ResultsView(Step.EXAMINED, Mode.GIVING, open, 0, whose, Brought.NOTHING, null, false, null, null);
    }

    public ResultsView elsewhere() {
        return new ResultsView(Step.ELSEWHERE, Mode.GIVING, open, 0, null, Brought.NOTHING, null, false, null, null);
    }

    public ResultsView brought(Brought now) {
        return new ResultsView(step, mode, open, chosen, subject, now, examined, asking, trouble, null);
    }

    public ResultsView examined(@Nullable Examined how) {
        return new ResultsView(step, mode, open, chosen, subject, brought, how, false, trouble, told);
    }

    /** The rules are asked anew: until they answer, what they said before decides nothing. */
    public ResultsView ask() {
        return new ResultsView(step, mode, open, chosen, subject, brought, examined, true, trouble, told);
    }

    public ResultsView trouble(@Nullable Wording wrong) {
        return new ResultsView(step, mode, open, chosen, subject, brought, examined, asking, wrong, told);
    }

    public ResultsView told(@Nullable Told what) {
        return new ResultsView(step, mode, open, chosen, subject, brought, examined, asking, trouble, what);
    }

    /** Ready for the next person; what came of the last one stays to be read. */
    public ResultsView anew(@Nullable Told what) {
        return new ResultsView(Step.FIND, Mode.GIVING, List.of(), 0, null, Brought.NOTHING, null, false, null, what);
    }

    @Override
    public boolean mayEnter(Room room) {
        return switch (step) {
            case FIND -> !room.text(RoomSlot.RESULT).isBlank();
            case LIST -> !open.isEmpty();
            case ELSEWHERE ->
                !room.text(RoomSlot.RESULT_UNIT).isBlank()
                        && !room.text(RoomSlot.RESULT_PROCEDURE).isBlank();
            case EXAMINED ->
                switch (mode) {
                    case EXCUSING -> !room.text(RoomSlot.CARD_REASON).isBlank();
                    case MORE -> true;
                    case GIVING ->
                        examined != null && (typing(room) || (!asking && (!examined.free() || collected(room))));
                };
        };
    }

    /** Whether Enter would record a card that was typed. */
    public boolean typing(Room room) {
        return !room.text(RoomSlot.CARD).isBlank()
                || !room.text(RoomSlot.DUE_CARD).isBlank();
    }

    /** Whether somebody is named who takes the result. */
    public boolean collected(Room room) {
        return !room.text(RoomSlot.COLLECTOR).isBlank();
    }

    /** Whether it may be given matters only to giving it: what is said meanwhile waits for no answer of the rules. */
    @Override
    public Object scene() {
        boolean free = mode == Mode.GIVING && examined != null && examined.free();
        return List.of(step, mode, Objects.hash(subject), chosen, free);
    }

    @Override
    public String focus(Room room) {
        return switch (step) {
            case FIND -> RoomSlot.RESULT.name();
            case LIST -> "ROOM_LIST";
            case ELSEWHERE -> RoomSlot.RESULT_UNIT.name();
            case EXAMINED ->
                switch (mode) {
                    case EXCUSING -> RoomSlot.CARD_REASON.name();
                    case MORE -> brought.channel() == null ? "" : RoomSlot.CANCELLED.name();
                    case GIVING -> (cardsMissing() ? RoomSlot.CARD : RoomSlot.COLLECTOR).name();
                };
        };
    }

    private boolean cardsMissing() {
        return examined != null
                && examined.cards().stream().anyMatch(card -> card.state().equals("MISSING"));
    }

    @Override
    public Object page() {
        return List.of(step, mode, examined != null);
    }

    @Override
    public boolean wide() {
        return step == Step.EXAMINED;
    }

    @Override
    public List<Offer> offers() {
        if (step != Step.EXAMINED) {
            return List.of();
        }
        boolean card = examined != null && chosen < examined.cards().size();
        return switch (mode) {
            case GIVING ->
                List.of(
                        new Offer(RoomAct.PAPER_SET, true, brought.paperSet()),
                        Offer.of(RoomAct.NOT_COLLECTED, card),
                        Offer.of(RoomAct.MORE, true));
            case EXCUSING -> List.of();
            case MORE ->
                List.of(
                        new Offer(RoomAct.CHANNEL, true, brought.channel() != null),
                        new Offer(RoomAct.SIGNATURE, true, brought.signature() != Signature.NONE));
        };
    }
}
