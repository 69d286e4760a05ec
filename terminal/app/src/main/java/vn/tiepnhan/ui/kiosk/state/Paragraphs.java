package vn.tiepnhan.ui.kiosk.state;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.calendar.VietnameseDates;

/** What pages tell, paragraph by paragraph, the same on the screen, aloud and on paper. */
public final class Paragraphs {
    private Paragraphs() {}

    /** What to bring for a result. */
    public static List<String> result(KioskWords words) {
        return List.of("1. " + words.say("result.1"), "2. " + words.say("result.2"), "3. " + words.say("result.3"));
    }

    /** What R9 says on this day, who provides I-VAN, and where to ask. */
    public static List<String> guidance(KioskWords words, Place place) {
        List<String> lines = new ArrayList<>();
        place.guidance().forEach(sentence -> lines.add(words.say(sentence)));
        if (lines.isEmpty()) {
            lines.add(words.say("guidance.1"));
        }
        if (!place.providers().isEmpty()) {
            lines.add(words.say("guidance.ivans", String.join(", ", place.providers())));
        }
        lines.add(words.say("guidance.2"));
        return lines;
    }

    /** How a dossier stands. */
    public static List<String> found(KioskWords words, Found found) {
        List<String> lines = new ArrayList<>();
        lines.add(words.say("found." + found.how() + ".more"));
        LocalDateTime at = found.at();
        if (at != null) {
            lines.add(found.receipt() + " · " + words.say("found.at", VietnameseDates.of(at)));
            lines.add(words.say("found.procedure", found.procedure()));
        }
        if (found.how() == Found.How.RECEIVED || found.how() == Found.How.CONFIRMED) {
            lines.add(due(words, found.due()));
        }
        if (!found.number().isEmpty()) {
            lines.add(words.say("found.number", found.number()));
        }
        return lines;
    }

    private static String due(KioskWords words, @Nullable LocalDateTime due) {
        return due == null
                ? words.say("found.due.none")
                : words.say("found.due", VietnameseDates.of(due.toLocalDate()));
    }

    /** A unit's open dossiers, at most so many, and its commitments. */
    public static List<String> unit(KioskWords words, UnitSeen unit, int most) {
        List<String> lines = new ArrayList<>();
        unit.dossiers().stream().limit(most).forEach(one -> lines.add(open(words, one)));
        int rest = unit.dossiers().size() - most;
        if (rest > 0) {
            lines.add(words.say("unit.rest", rest));
        }
        if (!unit.commitments().isEmpty()) {
            String days = unit.commitments().stream()
                    .limit(most)
                    .map(VietnameseDates::of)
                    .collect(Collectors.joining(", "));
            lines.add(words.say("unit.commitments", unit.commitments().size(), days));
        }
        return lines;
    }

    private static String open(KioskWords words, Found one) {
        LocalDateTime due = one.due();
        String promised = due == null ? "" : " · " + words.say("unit.due", VietnameseDates.of(due.toLocalDate()));
        return one.receipt() + " · " + words.say("found", one.how()) + promised;
    }
}
