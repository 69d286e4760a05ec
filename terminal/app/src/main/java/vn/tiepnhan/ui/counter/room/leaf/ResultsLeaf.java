package vn.tiepnhan.ui.counter.room.leaf;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import vn.tiepnhan.calendar.VietnameseDates;
import vn.tiepnhan.handover.Examined;
import vn.tiepnhan.reception.ReceiptNumber;
import vn.tiepnhan.store.dossier.HandOvers.Card;
import vn.tiepnhan.ui.counter.room.leaf.Block.Fact;
import vn.tiepnhan.ui.counter.room.leaf.Block.Row;
import vn.tiepnhan.ui.counter.room.state.ResultsView;
import vn.tiepnhan.ui.counter.room.state.ResultsView.Mode;
import vn.tiepnhan.ui.counter.room.state.ResultsView.Step;
import vn.tiepnhan.ui.counter.room.state.ResultsView.Subject;
import vn.tiepnhan.ui.counter.room.state.Room;
import vn.tiepnhan.ui.counter.room.state.RoomSlot;
import vn.tiepnhan.ui.counter.state.CounterState;
import vn.tiepnhan.ui.kit.token.Tone;

/** A result handed over: found, held against the rules, given to somebody. */
final class ResultsLeaf {
    private ResultsLeaf() {}

    static Leaf of(CounterState state, RoomWords words) {
        Room room = state.room();
        ResultsView view = room.results();
        List<Block> blocks = Leaves.begun(view, words);
        switch (view.step()) {
            case FIND -> {
                blocks.add(Block.Say.plain(words.say("results.hint")));
                blocks.add(Leaves.input(room, RoomSlot.RESULT, view.trouble(), words));
            }
            case LIST ->
                blocks.add(new Block.Rows(
                        words.say("results.open"),
                        view.open().stream().map(one -> row(one, words)).toList(),
                        view.chosen(),
                        ""));
            case ELSEWHERE -> {
                blocks.add(Block.Say.plain(words.say("results.elsewhere", room.text(RoomSlot.RESULT))));
                blocks.add(Leaves.input(room, RoomSlot.RESULT_UNIT, null, words));
                blocks.add(Leaves.input(room, RoomSlot.RESULT_PROCEDURE, null, words));
            }
            case EXAMINED -> examined(room, view, blocks, words);
        }
        return new Leaf(
                words.say("results.title"),
                blocks,
                view.step() == Step.EXAMINED ? standing(view, words) : List.of(),
                Leaves.buttons(state, words),
                Leaves.enter(state, words.say(go(room, view))));
    }

    private static void examined(Room room, ResultsView view, List<Block> blocks, RoomWords words) {
        Subject subject = view.subject();
        if (subject != null) {
            blocks.add(new Block.Facts(facts(subject, view, words)));
        }
        if (view.examined() == null) {
            return;
        }
        switch (view.mode()) {
            case EXCUSING -> blocks.add(Leaves.input(room, RoomSlot.CARD_REASON, null, words));
            case MORE -> {
                if (view.brought().channel() != null) {
                    blocks.add(Leaves.input(room, RoomSlot.CANCELLED, null, words));
                }
            }
            case GIVING -> giving(room, view, blocks, words);
        }
    }

    private static void giving(Room room, ResultsView view, List<Block> blocks, RoomWords words) {
        Examined how = view.examined();
        if (how != null && !how.cards().isEmpty()) {
            blocks.add(Leaves.input(room, RoomSlot.CARD, null, words));
        }
        Subject subject = view.subject();
        if (subject != null && subject.receipt() == null) {
            blocks.add(Leaves.input(room, RoomSlot.DUE_CARD, view.trouble(), words));
        }
        blocks.add(Leaves.input(room, RoomSlot.COLLECTOR, null, words));
    }

    /** What the rules say of it, beside the fields: cards may be many. */
    private static List<Block> standing(ResultsView view, RoomWords words) {
        Examined how = view.examined();
        if (how == null) {
            return List.of(Block.Say.plain(words.say("looking")));
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(verdict(how, words));
        how.notes().forEach(note -> blocks.add(new Block.Say(words.say(note.wording()), Tone.INFO)));
        if (!how.cards().isEmpty()) {
            blocks.add(new Block.Rows(
                    words.say("results.cards"),
                    how.cards().stream().map(card -> row(card, words)).toList(),
                    Math.min(view.chosen(), how.cards().size() - 1),
                    ""));
        }
        return blocks;
    }

    private static Block verdict(Examined how, RoomWords words) {
        if (how.free()) {
            return new Block.Say(words.say("results.free"), Tone.GOOD);
        }
        StringBuilder missing = new StringBuilder(words.say("results.missing"));
        how.missing().forEach(one -> missing.append("\n– ").append(words.say(one)));
        return new Block.Say(missing.toString(), Tone.WARN);
    }

    private static List<Fact> facts(Subject subject, ResultsView view, RoomWords words) {
        List<Fact> facts = new ArrayList<>();
        String receipt = subject.receipt();
        facts.add(
                receipt == null
                        ? new Fact(words.say("results.notice"), subject.notice())
                        : new Fact(words.say("results.receipt"), grouped(receipt)));
        facts.add(new Fact(
                words.say("results.unit"),
                subject.unitName().isEmpty() ? subject.unit() : subject.unitName() + " · " + subject.unit()));
        LocalDateTime due = subject.due();
        facts.add(new Fact(
                words.say("results.procedure"),
                subject.procedure() + (due == null ? "" : " · " + words.say("results.due", VietnameseDates.of(due)))));
        var brought = view.brought();
        if (brought.channel() != null) {
            facts.add(new Fact(words.say("results.channel"), words.say("channel", brought.channel())));
        }
        if (brought.signature() != vn.tiepnhan.policy.Facts.Signature.NONE) {
            facts.add(new Fact(words.say("results.signature"), words.say("signature", brought.signature())));
        }
        return facts;
    }

    private static String grouped(String receipt) {
        return ReceiptNumber.parse(receipt).map(ReceiptNumber::grouped).orElse(receipt);
    }

    private static Row row(Subject subject, RoomWords words) {
        LocalDateTime at = subject.at();
        LocalDateTime due = subject.due();
        return new Row(
                grouped(subject.receipt() == null ? "" : subject.receipt()) + " · " + subject.procedure(),
                at == null ? "" : VietnameseDates.of(at),
                Tone.CALM,
                due == null ? "" : words.say("results.due", VietnameseDates.of(due.toLocalDate())));
    }

    private static Row row(Card card, RoomWords words) {
        int hidden = Math.max(0, card.number().length() - 4);
        String number = card.number().isEmpty() ? "" : "•••• " + card.number().substring(hidden);
        String reason = card.reason().isBlank() ? "" : " · " + card.reason();
        Tone tone =
                switch (card.state()) {
                    case "COLLECTED" -> Tone.GOOD;
                    case "MISSING" -> Tone.WARN;
                    default -> Tone.CALM;
                };
        return new Row(card.name(), number + reason, tone, words.say("card." + card.state()));
    }

    private static String go(Room room, ResultsView view) {
        Examined how = view.examined();
        if (view.step() != Step.EXAMINED || how == null) {
            return "results.go." + view.step();
        }
        if (view.mode() != Mode.GIVING) {
            return "results.go." + view.mode();
        }
        if (view.typing(room)) {
            return "results.go.card";
        }
        return how.free() ? "results.go.give" : "results.go.withhold";
    }
}
