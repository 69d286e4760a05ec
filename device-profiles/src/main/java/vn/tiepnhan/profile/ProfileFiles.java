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
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.profile.about.AboutReader;

/** Where profile files lie: shipped ones in the jar by kind, an office's own ones flat in a folder, which win. */
final class ProfileFiles {
    private static final List<String> SHELVES = List.of("printer", "scanner", "card", "panel", "station");
    private static final String ENDING = ".yaml";

    private final @Nullable Path own;

    ProfileFiles(@Nullable Path own) {
        this.own = own;
    }

    /** All ids, sorted. */
    List<String> ids() {
        TreeSet<String> ids = new TreeSet<>(shipped());
        if (own != null) {
            ids.addAll(idsIn(own));
        }
        return List.copyOf(ids);
    }

    /** The bytes of a profile; empty when there is none of that id, which need not be a good one. */
    Optional<byte[]> profile(String id) {
        if (!id.matches(AboutReader.ID)) {
            return Optional.empty();
        }
        if (own != null && Files.isRegularFile(own.resolve(id + ENDING))) {
            try {
                return Optional.of(Files.readAllBytes(own.resolve(id + ENDING)));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return onShelf(id + ENDING);
    }

    Optional<String> fixture(String id) {
        return onShelf(id + ".fixture").map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    private static Optional<byte[]> onShelf(String name) {
        for (String shelf : SHELVES) {
            try (InputStream in = ProfileLibrary.class.getResourceAsStream(shelf + "/" + name)) {
                if (in != null) {
                    return Optional.of(in.readAllBytes());
                }
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return Optional.empty();
    }

    private static List<String> shipped() {
        try {
            URI schema = Objects.requireNonNull(ProfileLibrary.class.getResource("profile.schema.json"))
                    .toURI();
            if (!schema.getScheme().equals("jar")) {
                return idsOn(Objects.requireNonNull(Path.of(schema).getParent()));
            }
            String jar = schema.getSchemeSpecificPart();
            Path file = Path.of(URI.create(jar.substring(0, jar.indexOf("!/"))));
            try (FileSystem inside = FileSystems.newFileSystem(file)) {
                return idsOn(inside.getPath("/vn/tiepnhan/profile"));
            }
        } catch (IOException | URISyntaxException broken) {
            throw new IllegalStateException("the shipped profiles cannot be listed", broken);
        }
    }

    private static List<String> idsOn(Path shelves) {
        return SHELVES.stream()
                .map(shelf -> shelves.resolve(shelf))
                .filter(Files::isDirectory)
                .flatMap(shelf -> idsIn(shelf).stream())
                .toList();
    }

    private static List<String> idsIn(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(p -> String.valueOf(p.getFileName()))
                    .filter(name -> name.endsWith(ENDING))
                    .map(name -> name.substring(0, name.length() - ENDING.length()))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
