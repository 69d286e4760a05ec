package vn.tiepnhan.bridge.card;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tiepnhan.bridge.card.atr.Atr;
import vn.tiepnhan.profile.ProfileLibrary;
import vn.tiepnhan.profile.TokenProfile;
import vn.tiepnhan.profile.card.Recipe;

/** What the profiles know of cards by their answers to reset. */
final class TokenBook {
    /** What a card is told to be that no profile knows and that has no application we can ask for. */
    static final String UNKNOWN = "unknown-token";

    private final List<TokenProfile> profiles;

    TokenBook(ProfileLibrary library) {
        this.profiles = library.all(TokenProfile.class);
    }

    /**
     * How this card may be spoken to, the likeliest first: by the profile that knows its answer to reset, then by those for
     * whole families, whose applications are asked for. An answer to reset is a hint, for makers give it to other cards too.
     */
    List<TokenProfile> candidates(Atr atr) {
        Stream<TokenProfile> known = profiles.stream()
                .filter(profile -> profile.recognises(atr.hex()) > 0)
                .max(Comparator.comparing(profile -> profile.recognises(atr.hex())))
                .stream();
        Stream<TokenProfile> families = Stream.of(Recipe.PIV, Recipe.PKCS15).flatMap(recipe -> profiles.stream()
                .filter(profile -> profile.recipe().value() == recipe)
                .filter(profile -> profile.about().generic()));
        return Stream.concat(known, families).distinct().toList();
    }

    /** The PKCS#11 library of a token, for this machine. */
    static Optional<Path> library(TokenProfile profile) {
        return profile.recipe().value() == Recipe.PKCS11
                ? profile.library(System.getProperty("os.arch", "")).map(Path::of)
                : Optional.empty();
    }

    static List<byte[]> names(TokenProfile profile) {
        return profile.aids().value().stream().map(HexFormat.of()::parseHex).toList();
    }
}
