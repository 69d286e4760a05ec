package vn.tiepnhan.reception;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.tiepnhan.dossier.Dossier;
import vn.tiepnhan.dossier.Problem;
import vn.tiepnhan.dossier.Symbol;
import vn.tiepnhan.dossier.assembly.Sorted;
import vn.tiepnhan.dossier.assembly.Sorter;
import vn.tiepnhan.dossier.layout.Layouts;
import vn.tiepnhan.image.FileReading;
import vn.tiepnhan.image.PageReader;

/** Reads page images into dossiers, each with the files its symbols stand on. */
public final class Papers {
    private final PageReader reader;
    private final Layouts layouts;

    public Papers(PageReader reader, Layouts layouts) {
        this.reader = reader;
        this.layouts = layouts;
    }

    /**
     * @param unreadable problems of files that are no page images at all
     * @param problems of pages and symbols that ended up in no dossier
     */
    public record Pile(List<OnPaper> dossiers, List<Problem> unreadable, List<Problem> problems) {
        public Pile {
            dossiers = List.copyOf(dossiers);
            unreadable = List.copyOf(unreadable);
            problems = List.copyOf(problems);
        }
    }

    /** @param pages files to keep with the dossier */
    public record OnPaper(Dossier dossier, List<Path> pages) {
        public OnPaper {
            pages = List.copyOf(pages);
        }
    }

    public Pile read(List<Path> files) {
        List<Symbol> symbols = new ArrayList<>();
        List<Problem> unreadable = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (Path file : files) {
            FileReading reading = reader.read(file);
            (reading.pages().isEmpty() ? unreadable : problems).addAll(reading.problems());
            reading.pages().forEach(page -> {
                page.codes().forEach(code -> symbols.add(code.symbol()));
                problems.addAll(page.problems());
            });
        }
        Sorted sorted = Sorter.sort(symbols, layouts);
        sorted.problems().forEach(located -> problems.add(located.problem()));
        List<OnPaper> dossiers = sorted.dossiers().stream()
                .map(dossier -> new OnPaper(
                        dossier, pages(dossier, files, sorted.dossiers().size())))
                .toList();
        return new Pile(dossiers, unreadable, problems);
    }

    /** A single dossier keeps all files; of several, each those its symbols stand on. */
    private static List<Path> pages(Dossier dossier, List<Path> files, int dossiers) {
        if (dossiers == 1) {
            return files;
        }
        Set<Path> pages = new LinkedHashSet<>();
        dossier.symbols().forEach(symbol -> pages.add(Path.of(symbol.origin().source())));
        return List.copyOf(pages);
    }
}
