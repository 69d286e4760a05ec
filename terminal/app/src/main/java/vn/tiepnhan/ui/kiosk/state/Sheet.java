package vn.tiepnhan.ui.kiosk.state;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What of a page a visitor may take along on paper: the words on the screen, all of a list that is cut there. */
public record Sheet(String title, List<String> lines) {
    public Sheet {
        lines = List.copyOf(lines);
    }

    /** Of the page a visitor stands at; empty where it has nothing for paper. */
    public static Optional<Sheet> of(KioskState state) {
        KioskWords words = KioskWords.in(state.visit().language());
        return switch (state.visit().step()) {
            case RESULT -> Optional.of(new Sheet(words.say("result.title"), Paragraphs.result(words)));
            case GUIDANCE ->
                Optional.of(new Sheet(words.say("guidance.title"), Paragraphs.guidance(words, state.place())));
            case LOOKUP -> Optional.ofNullable(state.visit().found()).map(found -> of(found, words));
            case UNIT -> Optional.ofNullable(state.visit().unit()).map(unit -> of(unit, words));
            case ATTRACT, FILE, NUMBER, TICKET, REPORT, WRITE, RATE, THANKS, STAFF, SERVICE -> Optional.empty();
        };
    }

    private static Sheet of(Found found, KioskWords words) {
        return new Sheet(words.say("found", found.how()), Paragraphs.found(words, found));
    }

    private static Sheet of(UnitSeen unit, KioskWords words) {
        List<String> lines = new ArrayList<>();
        lines.add(words.say("unit.standing", words.say(unit.standing().wording())));
        lines.add(words.say("unit.open", unit.dossiers().size()));
        lines.addAll(Paragraphs.unit(words, unit, Integer.MAX_VALUE));
        return new Sheet(unit.name(), lines);
    }
}
