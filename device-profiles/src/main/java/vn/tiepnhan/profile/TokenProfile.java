package vn.tiepnhan.profile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.tiepnhan.profile.about.About;
import vn.tiepnhan.profile.about.Sighting;
import vn.tiepnhan.profile.card.CardStep;
import vn.tiepnhan.profile.card.Recipe;
import vn.tiepnhan.profile.card.Removal;
import vn.tiepnhan.profile.card.TokenReader;
import vn.tiepnhan.profile.fact.Capability;
import vn.tiepnhan.profile.read.Section;

/**
 * A card or token and how it is spoken to. Its answers to reset are among the signals it is recognised by.
 *
 * @param recipe how its certificates are read and its keys used
 * @param aids applications to select, hex, in this order; empty where the recipe's own ones do
 * @param historicalBytes texts to look for in the historical bytes of an answer to reset, hex
 * @param libraries PKCS#11 modules by {@code os.arch}, {@code any} for the rest
 * @param slotPattern what the token's label in its slot must match; empty for the first slot with a token in it
 * @param removal what becomes of a staff login when it is taken out
 */
public record TokenProfile(
        About about,
        Capability<Recipe> recipe,
        Capability<List<String>> aids,
        Capability<List<String>> historicalBytes,
        Capability<Map<String, String>> libraries,
        Capability<String> slotPattern,
        Capability<Removal> removal,
        List<CardStep> selfTest)
        implements Profile {
    /** The word under {@code libraries} for every architecture that is not named. */
    public static final String ANY = "any";

    public TokenProfile {
        selfTest = List.copyOf(selfTest);
    }

    static TokenProfile read(Section root, About about) {
        return new TokenProfile(
                about,
                root.capability("recipe", s -> s.choice("value", Recipe.values())),
                TokenReader.aids(root),
                TokenReader.historicalBytes(root),
                TokenReader.libraries(root),
                TokenReader.slotPattern(root),
                root.capability("removal", Removal.END_SESSION, s -> s.choice("value", Removal.values())),
                CardStep.read(root));
    }

    /** The module for an architecture ({@code os.arch}: amd64, aarch64, arm). */
    public Optional<String> library(String architecture) {
        Map<String, String> all = libraries.value();
        return Optional.ofNullable(all.getOrDefault(architecture, all.get(ANY)));
    }

    /** Whether a token with this label in its slot is meant. */
    public boolean takesSlot(String label) {
        return Pattern.compile(slotPattern.value()).matcher(label).find();
    }

    /**
     * How surely an answer to reset is one of this kind: 0 not at all.
     *
     * @param atr hex, upper case
     */
    public int recognises(String atr) {
        int best = about.match().stream()
                .mapToInt(signal -> signal.strength(Sighting.card(atr)))
                .max()
                .orElse(0);
        boolean historical = historicalBytes.value().stream().anyMatch(atr::contains);
        return Math.max(best, historical ? 1 : 0);
    }

    @Override
    public Kind kindOf() {
        return Kind.TOKEN;
    }
}
