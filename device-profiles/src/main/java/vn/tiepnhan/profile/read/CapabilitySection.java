package vn.tiepnhan.profile.read;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.profile.fact.Capability;
import vn.tiepnhan.profile.fact.Capability.Provenance;

/** What stands beside the value of a capability: how it is known, from where and since when. */
final class CapabilitySection {
    private CapabilitySection() {}

    static <T> Capability<T> read(Section section, T value) {
        String word = section.text("provenance", "documented|probed|field|unverified");
        String source = section.text("source", Section.ANY);
        Provenance provenance =
                word.isEmpty() ? Provenance.UNVERIFIED : Provenance.valueOf(word.toUpperCase(Locale.ROOT));
        return new Capability<>(value, provenance, source, date(section));
    }

    private static @Nullable LocalDate date(Section section) {
        if (!section.has("date")) {
            return null;
        }
        try {
            return LocalDate.parse(section.text("date", "[0-9]{4}-[0-9]{2}-[0-9]{2}"));
        } catch (DateTimeParseException noDate) {
            section.refuse("date", "ngày dạng \"2015-10-01\"", "a date like \"2015-10-01\"");
            return null;
        }
    }
}
