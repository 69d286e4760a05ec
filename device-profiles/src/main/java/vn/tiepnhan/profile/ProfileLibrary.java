package vn.tiepnhan.profile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The profiles this installation knows: those shipped in the jar, and before them those of an office's own folder. One
 * file a profile, named by its id. May be used from any thread.
 */
public final class ProfileLibrary {
    private static final int MOST_ANCESTORS = 8;

    private final @Nullable Path own;

    private ProfileLibrary(@Nullable Path own) {
        this.own = own;
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
        if (find(id) instanceof PrinterProfile printer) {
            return printer;
        }
        throw new ProfileException(id, List.of(ProfileProblem.value("kind", "printer", "printer")));
    }

    /** @throws ProfileException when there is no such profile, it has problems, or it is no scanner */
    public ScannerProfile scanner(String id) {
        if (find(id) instanceof ScannerProfile scanner) {
            return scanner;
        }
        throw new ProfileException(id, List.of(ProfileProblem.value("kind", "scanner", "scanner")));
    }

    /** All ids, sorted. */
    public List<String> ids() {
        TreeSet<String> ids = new TreeSet<>(shippedIds());
        if (own != null) {
            ids.addAll(idsIn(own));
        }
        return List.copyOf(ids);
    }

    /** Reads one profile and everything that is wrong with it; the id need not be a good one. */
    public Examined examine(String id) {
        Optional<String> text = text(id);
        if (text.isEmpty()) {
            throw new ProfileException(id, List.of());
        }
        return examineText(id, text.get());
    }

    /** Reads a profile that is not (yet) in the library; what it extends is looked up here. */
    public Examined examineText(String id, String yaml) {
        List<ProfileProblem> problems = new ArrayList<>();
        Map<String, Object> merged = merged(yaml, problems, 0);
        if (merged == null) {
            return new Examined(id, "", null, problems);
        }
        Profile profile = ProfileDocument.read(merged, problems);
        if (!id.equals(merged.get("id"))) {
            problems.add(ProfileProblem.value("id", id + ", như tên tệp", id + ", as the file is named"));
        }
        return new Examined(id, String.valueOf(merged.get("kind")), problems.isEmpty() ? profile : null, problems);
    }

    /** @param profile null exactly when there are problems */
    public record Examined(String id, String kind, @Nullable Profile profile, List<ProfileProblem> problems) {
        public Examined {
            problems = List.copyOf(problems);
        }
    }

    /** The golden exchange of a shipped profile ({@code fixtures/ID.fixture}), for the simulators and their tests. */
    public Optional<String> fixture(String id) {
        return resource("fixtures/" + id + ".fixture");
    }

    private Profile find(String id) {
        Examined examined = examine(id);
        if (examined.profile() == null) {
            throw new ProfileException(id, examined.problems());
        }
        return examined.profile();
    }

    private @Nullable Map<String, Object> merged(String yaml, List<ProfileProblem> problems, int depth) {
        Map<String, Object> document = ProfileDocument.parse(yaml, problems);
        if (document == null || !(document.get("extends") instanceof String parent)) {
            return document;
        }
        if (depth == MOST_ANCESTORS) {
            problems.add(ProfileProblem.loop(parent));
            return null;
        }
        Optional<String> text = text(parent);
        if (text.isEmpty()) {
            problems.add(ProfileProblem.parent(parent));
            return null;
        }
        Map<String, Object> inherited = merged(text.get(), problems, depth + 1);
        return inherited == null ? null : ProfileDocument.merge(inherited, document);
    }

    private Optional<String> text(String id) {
        if (!id.matches(ProfileDocument.ID)) {
            return Optional.empty();
        }
        if (own != null && Files.isRegularFile(own.resolve(id + ".yaml"))) {
            try {
                return Optional.of(Files.readString(own.resolve(id + ".yaml")));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return resource(id + ".yaml");
    }

    private static Optional<String> resource(String name) {
        try (InputStream in = ProfileLibrary.class.getResourceAsStream(name)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> shippedIds() {
        try {
            URI schema = java.util.Objects.requireNonNull(ProfileLibrary.class.getResource("profile.schema.json"))
                    .toURI();
            if (!schema.getScheme().equals("jar")) {
                return idsIn(java.util.Objects.requireNonNull(Path.of(schema).getParent()));
            }
            String jar = schema.getSchemeSpecificPart();
            Path file = Path.of(URI.create(jar.substring(0, jar.indexOf("!/"))));
            try (FileSystem inside = FileSystems.newFileSystem(file)) {
                return idsIn(inside.getPath("/vn/tiepnhan/profile"));
            }
        } catch (IOException | URISyntaxException broken) {
            throw new IllegalStateException("the shipped profiles cannot be listed", broken);
        }
    }

    private static List<String> idsIn(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(p -> String.valueOf(p.getFileName()))
                    .filter(name -> name.endsWith(".yaml"))
                    .map(name -> name.substring(0, name.length() - ".yaml".length()))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
