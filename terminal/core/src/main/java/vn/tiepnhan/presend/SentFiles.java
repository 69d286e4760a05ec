package vn.tiepnhan.presend;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.tiepnhan.dossier.Dossier;
import vn.tiepnhan.dossier.Problem;
import vn.tiepnhan.dossier.Symbol;
import vn.tiepnhan.dossier.assembly.RawScans;
import vn.tiepnhan.dossier.assembly.Sorter;
import vn.tiepnhan.dossier.layout.Layouts;
import vn.tiepnhan.image.FileReading;
import vn.tiepnhan.image.PageReader;

/**
 * Reads data that units sent: symbols as text (one a line), what {@code tiepnhan scan --json} answered, or the pages
 * themselves. Which one a file is shows its content, not its name. Safe for several threads.
 */
public final class SentFiles {
    private static final int LARGEST = 16 << 20;
    private static final int MOST_FILES = 5000;

    private final PageReader pages;
    private final Layouts layouts;
    private final Map<Path, Known> known = new HashMap<>();

    /** What was read of a file; good until it is written anew. */
    private record Known(FileTime at, long bytes, List<SentDossier> dossiers) {}

    public SentFiles(PageReader pages, Layouts layouts) {
        this.pages = pages;
        this.layouts = layouts;
    }

    /**
     * What was sent, or why not.
     *
     * @param unread files of a folder that hold no dossier, by name; they hold nothing up
     * @param problem why nothing could be read at all, as one sentence; empty list of dossiers then
     */
    public record Reading(List<SentDossier> dossiers, List<String> unread, List<Problem> problem) {
        public Reading {
            dossiers = List.copyOf(dossiers);
            unread = List.copyOf(unread);
            problem = List.copyOf(problem);
        }
    }

    /**
     * Reads what is new since the last time; a file that did not change is not opened again.
     *
     * @param where a file, or a folder of files
     */
    public synchronized Reading read(Path where) {
        if (!Files.exists(where)) {
            return nothing(
                    "PRE_SENT_MISSING",
                    "Không có tệp dữ liệu gửi trước " + where + ". Hãy kiểm tra tên tệp hoặc thư mục.",
                    "There is no pre-sent data at " + where + ". Check the name.");
        }
        try {
            return Files.isDirectory(where) ? folder(where) : file(where);
        } catch (IOException failed) {
            return nothing(
                    "PRE_SENT_UNREADABLE",
                    "Không đọc được dữ liệu gửi trước " + where + ". Hãy kiểm tra quyền đọc.",
                    "The pre-sent data at " + where + " cannot be read. Check its permissions.");
        }
    }

    private Reading file(Path file) throws IOException {
        List<SentDossier> dossiers = dossiers(file);
        return dossiers.isEmpty()
                ? nothing(
                        "PRE_SENT_UNREADABLE",
                        "Tệp " + file
                                + " không chứa hồ sơ nào đọc được: cần mã vạch dạng chữ (mỗi dòng một mã), kết quả"
                                + " “tiepnhan scan --json”, hoặc ảnh trang. Hãy xin đơn vị gửi lại.",
                        "The file " + file + " holds no readable dossier: it must be symbols as text (one a line), an"
                                + " answer of “tiepnhan scan --json”, or page images. Ask the unit to send it again.")
                : new Reading(dossiers, List.of(), List.of());
    }

    private Reading folder(Path folder) throws IOException {
        List<SentDossier> dossiers = new ArrayList<>();
        List<String> unread = new ArrayList<>();
        List<Path> files;
        try (Stream<Path> listed = Files.list(folder)) {
            files = listed.filter(Files::isRegularFile)
                    .sorted()
                    .limit(MOST_FILES + 1L)
                    .toList();
        }
        if (files.size() > MOST_FILES) {
            return nothing(
                    "PRE_SENT_TOO_MANY",
                    "Thư mục " + folder + " có hơn " + MOST_FILES + " tệp. Hãy chuyển bớt tệp cũ đi nơi khác.",
                    "The folder " + folder + " has more than " + MOST_FILES + " files. Move old ones away.");
        }
        known.keySet().retainAll(files);
        for (Path file : files) {
            List<SentDossier> found = Files.isReadable(file) ? dossiers(file) : List.of();
            if (found.isEmpty()) {
                unread.add(String.valueOf(file.getFileName()));
            }
            dossiers.addAll(found);
        }
        return new Reading(dossiers, unread, List.of());
    }

    private List<SentDossier> dossiers(Path file) throws IOException {
        BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
        Known before = known.get(file);
        if (before != null && before.bytes() == now.size() && before.at().equals(now.lastModifiedTime())) {
            return before.dossiers();
        }
        List<SentDossier> found = opened(file);
        known.put(file, new Known(now.lastModifiedTime(), now.size(), found));
        return found;
    }

    private List<SentDossier> opened(Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        if (Files.size(file) <= LARGEST) {
            byte[] bytes = Files.readAllBytes(file);
            if (SentJson.looksSo(bytes)) {
                return SentJson.read(name, bytes);
            }
            List<SentDossier> symbols = sorted(name, RawScans.split(bytes, name));
            if (!symbols.isEmpty()) {
                return symbols;
            }
        }
        List<Symbol> read = new ArrayList<>();
        FileReading reading = pages.read(file);
        reading.pages().forEach(page -> page.codes().forEach(code -> read.add(code.symbol())));
        return sorted(name, read);
    }

    private List<SentDossier> sorted(String name, List<Symbol> symbols) {
        List<SentDossier> sent = new ArrayList<>();
        for (Dossier dossier : Sorter.sort(symbols, layouts).dossiers()) {
            if (dossier.complete() && dossier.body() != null) {
                sent.add(new SentDossier(
                        name,
                        dossier.procedure(),
                        dossier.unit(),
                        dossier.mst(),
                        dossier.period(),
                        dossier.batch(),
                        dossier.print(),
                        dossier.body()));
            }
        }
        return sent;
    }

    private static Reading nothing(String code, String vi, String en) {
        return new Reading(List.of(), List.of(), List.of(Problem.of(code, vi, en)));
    }
}
