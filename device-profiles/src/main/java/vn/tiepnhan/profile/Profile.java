package vn.tiepnhan.profile;

import java.util.List;
import java.util.Optional;
import vn.tiepnhan.profile.about.About;
import vn.tiepnhan.profile.fact.Capability;
import vn.tiepnhan.profile.fact.Name;

/** What we know about one device model, or about one kind of station. */
public sealed interface Profile
        permits PrinterProfile, ScannerProfile, CardReaderProfile, TokenProfile, PanelProfile, StationProfile {
    About about();

    Kind kindOf();

    default String id() {
        return about().id();
    }

    default Name name() {
        return about().name();
    }

    /** The word of the command line: printer, scanner, card-reader and so on. */
    default String kind() {
        return kindOf().word();
    }

    /** Everything the profile claims, in the order of its groups; for lint and for people who ask why. */
    default List<Claim> claims() {
        return Claim.of(this);
    }

    /** The claims without their names. */
    default List<Capability<?>> capabilities() {
        return claims().stream().<Capability<?>>map(Claim::capability).toList();
    }

    /** What a profile can be about. */
    enum Kind {
        PRINTER("printer"),
        SCANNER("scanner"),
        CARD_READER("card-reader"),
        TOKEN("token"),
        PANEL("panel"),
        STATION("station");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }

        static Optional<Kind> of(String word) {
            return List.of(values()).stream()
                    .filter(kind -> kind.word.equals(word))
                    .findFirst();
        }
    }
}
