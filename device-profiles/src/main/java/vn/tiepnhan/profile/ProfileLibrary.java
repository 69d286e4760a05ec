package vn.tiepnhan.profile;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.profile.about.Sighting;
import vn.tiepnhan.profile.about.Signal;
import vn.tiepnhan.profile.read.Inheritance;
import vn.tiepnhan.profile.read.ProfileProblem;
import vn.tiepnhan.profile.read.ProfileText;
import vn.tiepnhan.profile.read.Tree.Branch;

/**
 * The profiles this installation knows: those shipped in the jar, and before them those of an office's own folder. One
 * file a profile, named by its id. May be used from any thread.
 */
public final class ProfileLibrary {
    private static final int MOST_ANCESTORS = 8;

    private final ProfileFiles files;

    private ProfileLibrary(@Nullable Path own) {
        this.files = new ProfileFiles(own);
    }

    public static ProfileLibrary shipped() {
        return new ProfileLibrary(null);
    }

    /** Shipped profiles, and the {@code ID.yaml} files of a folder, which win over shipped ones of the same name. */
    public static ProfileLibrary with(Path folder) {
        return new ProfileLibrary(folder);
    }

    /** @throws ProfileException when there is no such profile, it has problems, or it is no printer */
    public PrinterProfile printer(String id) {
        return find(id, PrinterProfile.class, Profile.Kind.PRINTER);
    }

    /** @throws ProfileException when there is no such profile, it has problems, or it is no scanner */
    public ScannerProfile scanner(String id) {
        return find(id, ScannerProfile.class, Profile.Kind.SCANNER);
    }

    /** @throws ProfileException when there is no such profile, it has problems, or it is no card reader */
    public CardReaderProfile cardReader(String id) {
        return find(id, CardReaderProfile.class, Profile.Kind.CARD_READER);
    }

    /** @throws ProfileException when there is no such profile, it has problems, or it is no token */
    public TokenProfile token(String id) {
        return find(id, TokenProfile.class, Profile.Kind.TOKEN);
    }

    /** @throws ProfileException when there is no such profile, it has problems, or it is no panel */
    public PanelProfile panel(String id) {
        return find(id, PanelProfile.class, Profile.Kind.PANEL);
    }

    /** @throws ProfileException when there is no such profile, it has problems, or it is no station */
    public StationProfile station(String id) {
        return find(id, StationProfile.class, Profile.Kind.STATION);
    }

    /** All ids, sorted. */
    public List<String> ids() {
        return files.ids();
    }

    /** All profiles of a kind that can be used, by id. */
    public <P extends Profile> List<P> all(Class<P> kind) {
        return ids().stream()
                .map(id -> examine(id).profile())
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    /** Which profiles a device may have, the likeliest first; what it only says of itself comes after all else. */
    public List<Recognised> recognise(Sighting seen) {
        return all(Profile.class).stream()
                .map(profile -> Recognised.of(profile, seen))
                .filter(found -> found.strength() > 0)
                .sorted(Comparator.comparing(Recognised::trusted)
                        .thenComparing(Recognised::strength)
                        .reversed())
                .toList();
    }

    /**
     * A profile that a device may have.
     *
     * @param strength how much of its signals was seen; to be compared with others, not measured
     * @param trusted whether more than its own word speaks for it
     */
    public record Recognised(Profile profile, int strength, boolean trusted) {
        static Recognised of(Profile profile, Sighting seen) {
            List<Signal> there = profile.about().match().stream()
                    .filter(signal -> signal.strength(seen) > 0)
                    .toList();
            return new Recognised(
                    profile,
                    there.stream().mapToInt(signal -> signal.strength(seen)).sum(),
                    there.stream().anyMatch(Signal::trusted));
        }
    }

    /** Reads one profile and everything that is wrong with it; the id need not be a good one. */
    public Examined examine(String id) {
        byte[] bytes = files.profile(id).orElseThrow(() -> new ProfileException(id, List.of()));
        return examine(id, id + ".yaml", bytes);
    }

    /** Reads a profile that is not (yet) in the library; what it extends is looked up here. */
    public Examined examineText(String id, String yaml) {
        return examine(id, id + ".yaml", yaml.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads a file that is not (yet) in the library; what it extends is looked up here.
     *
     * @param file its name, for people
     */
    public Examined examine(String id, String file, byte[] bytes) {
        List<ProfileProblem> problems = new ArrayList<>();
        Branch document = ProfileText.parse(file, bytes, problems);
        Branch merged = document == null ? null : merged(document, problems, List.of(id));
        if (merged == null) {
            return new Examined(id, document == null ? "" : document.text("kind"), null, problems);
        }
        Profile profile = ProfileDocument.read(merged, problems);
        if (!merged.text("id").equals(id)) {
            problems.add(ProfileProblem.otherId(merged.placeOf("id"), id));
        }
        return new Examined(id, merged.text("kind"), problems.isEmpty() ? profile : null, problems);
    }

    /** @param profile null exactly when there are problems */
    public record Examined(String id, String kind, @Nullable Profile profile, List<ProfileProblem> problems) {
        public Examined {
            problems = List.copyOf(problems);
        }
    }

    /** The golden exchange of a shipped profile ({@code ID.fixture}), for the simulators and their tests. */
    public Optional<String> fixture(String id) {
        return files.fixture(id);
    }

    private <P extends Profile> P find(String id, Class<P> type, Profile.Kind kind) {
        Examined examined = examine(id);
        if (examined.profile() == null) {
            throw new ProfileException(id, examined.problems());
        }
        if (!type.isInstance(examined.profile())) {
            throw new ProfileException(id, List.of(ProfileProblem.otherKind(kind.word())));
        }
        return type.cast(examined.profile());
    }

    /** @param line the ids from the examined one to this document's */
    private @Nullable Branch merged(Branch document, List<ProfileProblem> problems, List<String> line) {
        if (!document.twigs().containsKey("extends")) {
            return document;
        }
        String parent = document.text("extends");
        List<String> longer = new ArrayList<>(line);
        longer.add(parent);
        Optional<byte[]> bytes = files.profile(parent);
        if (line.contains(parent)) {
            problems.add(ProfileProblem.loop(document.placeOf("extends"), String.join(" → ", longer)));
        } else if (line.size() > MOST_ANCESTORS) {
            problems.add(ProfileProblem.deep(document.placeOf("extends"), MOST_ANCESTORS));
        } else if (bytes.isEmpty()) {
            problems.add(ProfileProblem.parent(document.placeOf("extends"), parent));
        } else {
            Branch above = ProfileText.parse(parent + ".yaml", bytes.get(), problems);
            Branch inherited = above == null ? null : merged(above, problems, longer);
            if (inherited != null && !sameKind(inherited, document)) {
                problems.add(ProfileProblem.parentOfOtherKind(
                        document.placeOf("extends"), parent, inherited.text("kind"), document.text("kind")));
                return null;
            }
            return inherited == null ? null : Inheritance.merge(inherited, document);
        }
        return null;
    }

    /** A document may leave its kind to the one it extends. */
    private static boolean sameKind(Branch parent, Branch child) {
        return child.text("kind").isEmpty() || child.text("kind").equals(parent.text("kind"));
    }
}
