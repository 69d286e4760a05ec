package vn.tiepnhan.policy;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The words and the catalogue an office works by. A profile is what the office runs, whatever the date: only rule rows
 * carry dates.
 *
 * @param version changes with any change of its data; kept with every decision
 * @param office code of the office a terminal belongs to unless told otherwise
 * @param catalogue procedures by code
 */
public record Profile(
        String id, String version, String title, String office, SlipWords words, Map<String, Procedure> catalogue) {
    public Profile {
        catalogue = Map.copyOf(catalogue);
    }

    /** The catalogue row of a code as written or typed; empty where this profile does not know it. */
    public Optional<Procedure> procedure(String code) {
        return Optional.ofNullable(catalogue.get(code.strip().toUpperCase(Locale.ROOT)));
    }

    /**
     * What a slip of this profile calls things.
     *
     * @param title of a receipt; {@code {procedure}} stands for the procedure code
     * @param room who receives
     * @param identity the identity paper of the day: CMND or CCCD
     * @param declaration what a unit answers for by handing in, empty where no act of the profile says so
     */
    public record SlipWords(
            String title, String refusalTitle, String guidanceTitle, String room, String identity, String declaration) {
        public String titleFor(String procedure) {
            return title.replace("{procedure}", procedure);
        }
    }
}
