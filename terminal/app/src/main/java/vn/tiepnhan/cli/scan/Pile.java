package vn.tiepnhan.cli.scan;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import vn.tiepnhan.cli.verb.Exit;
import vn.tiepnhan.cli.verb.Failure;
import vn.tiepnhan.dossier.Problem;
import vn.tiepnhan.dossier.Symbol;
import vn.tiepnhan.dossier.assembly.Sorted;
import vn.tiepnhan.dossier.assembly.Sorter;
import vn.tiepnhan.dossier.layout.Layouts;
import vn.tiepnhan.image.FileReading;
import vn.tiepnhan.image.PageReader;
import vn.tiepnhan.image.PageReading;
import vn.tiepnhan.image.ReadCode;

/**
 * Everything laid before the reader at once: page files and raw scans, and what it all sorts into.
 *
 * @param files in the order given
 * @param scans raw scans, after the files
 */
public record Pile(List<FileReading> files, List<Symbol> scans, Sorted sorted) {
    private static final int READERS = 2;
    /** Where these are, nothing was decoded. */
    private static final Set<String> UNOPENED =
            Set.of("NOT_AN_IMAGE", "TRUNCATED", "TOO_LARGE", "PASSWORD", "TOO_MANY_PAGES");

    public Pile {
        files = List.copyOf(files);
        scans = List.copyOf(scans);
    }

    public static Pile read(List<Path> paths, List<Symbol> scans, PageReader reader, Layouts layouts) {
        List<FileReading> files = files(paths, reader);
        List<Symbol> symbols = new ArrayList<>();
        for (FileReading file : files) {
            for (PageReading page : file.pages()) {
                page.codes().stream().map(ReadCode::symbol).forEach(symbols::add);
            }
        }
        symbols.addAll(scans);
        return new Pile(files, scans, Sorter.sort(symbols, layouts));
    }

    /** Why a file or one of its pages could not be opened; empty when all were, as far as codes could hide there. */
    public Optional<Problem> unopened() {
        for (FileReading file : files) {
            if (file.pages().isEmpty()) {
                return file.problems().stream().findFirst();
            }
            for (PageReading page : file.pages()) {
                Optional<Problem> problem = page.problems().stream()
                        .filter(p -> page.codes().isEmpty() && UNOPENED.contains(p.code()))
                        .findFirst();
                if (problem.isPresent()) {
                    return problem;
                }
            }
        }
        return Optional.empty();
    }

    /** Exit code of reading alone: 1 beats 2. */
    public int exit() {
        if (unopened().isPresent()) {
            return Exit.BROKEN;
        }
        return sorted.complete() ? Exit.DONE : Exit.NO;
    }

    private static List<FileReading> files(List<Path> paths, PageReader reader) {
        ExecutorService readers = Executors.newFixedThreadPool(Math.max(1, Math.min(READERS, paths.size())));
        try {
            List<Callable<FileReading>> tasks = new ArrayList<>();
            paths.forEach(path -> tasks.add(() -> reader.read(path)));
            List<FileReading> files = new ArrayList<>();
            for (Future<FileReading> file : readers.invokeAll(tasks)) {
                files.add(file.get());
            }
            return files;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Failure("STOPPED", "Đã dừng đọc tệp.", "Reading was stopped.");
        } catch (ExecutionException broken) {
            throw new IllegalStateException("a page reader broke", broken.getCause());
        } finally {
            readers.shutdownNow();
        }
    }
}
