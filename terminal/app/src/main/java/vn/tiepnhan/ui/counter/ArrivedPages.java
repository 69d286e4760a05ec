package vn.tiepnhan.ui.counter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import vn.tiepnhan.store.vault.SafeFiles;

/**
 * Page images a scanner or camera sent, in {@code arrived/} of the data folder until the counter closes. What was received
 * with a dossier is sealed in the store by then; what no dossier at the counter needs is swept at the start and at the end.
 * Safe for several threads.
 */
final class ArrivedPages {
    private final Path folder;

    private final Supplier<Set<Path>> needed;

    /** @param needed files that must stay */
    ArrivedPages(Path data, Supplier<Set<Path>> needed) {
        this.folder = data.resolve("arrived");
        this.needed = needed;
        sweep();
    }

    /** @param name as the scanner gave it; only its ending is used */
    Path keep(String name, byte[] image) {
        int dot = name.lastIndexOf('.');
        String ending = dot < 0 ? "" : name.substring(dot).replaceAll("[^.A-Za-z0-9]", "");
        Path file = folder.resolve("trang-" + UUID.randomUUID() + ending);
        try {
            SafeFiles.makeFolder(folder);
            SafeFiles.put(file, out -> out.write(image));
            return file;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    void sweep() {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> all = Files.list(folder)) {
            Set<Path> stay = needed.get();
            List<Path> left =
                    all.filter(file -> !stay.contains(file.toAbsolutePath())).toList();
            for (Path file : left) {
                Files.delete(file);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
