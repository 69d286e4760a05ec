package vn.tiepnhan.bridge.cli.profiles;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.tiepnhan.bridge.api.Cause;
import vn.tiepnhan.bridge.api.client.BridgeException;
import vn.tiepnhan.bridge.cli.verb.Verb;
import vn.tiepnhan.profile.ProfileLibrary;
import vn.tiepnhan.profile.foreign.ImportedProfile;
import vn.tiepnhan.profile.foreign.Note;
import vn.tiepnhan.profile.foreign.PrinterDatabase;
import vn.tiepnhan.profile.read.ProfileProblem;

/** {@code profiles import}: makes profiles of escpos-printer-db data; exit 2 when one of them cannot be used. */
@Command(name = "import", description = "Nhập dữ liệu escpos-printer-db / import escpos-printer-db data")
final class ImportVerb extends Verb {
    @Parameters(paramLabel = "FILE", description = "capabilities.json, .yml hoặc một hồ sơ / or one profile")
    private Path file = Path.of("");

    @Option(names = "--profile", paramLabel = "NAME", description = "Chỉ lấy hồ sơ này, lặp lại được / only this one")
    private List<String> wanted = new ArrayList<>();

    @Option(names = "--id", paramLabel = "ID", description = "Tên mới, cho một hồ sơ / new id, for one profile")
    private String id = "";

    @Option(names = "--out", paramLabel = "DIR", description = "Thư mục ghi ID.yaml / folder to write ID.yaml to")
    private @Nullable Path folder;

    @Override
    public Integer call() {
        List<ProfileProblem> problems = new ArrayList<>();
        PrinterDatabase database = PrinterDatabase.read(Named.name(file), Named.bytes(file), problems);
        if (database == null) {
            throw new BridgeException(unusable(problems));
        }
        List<String> names = chosen(database);
        List<Map<String, Object>> rows = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        boolean good = true;
        for (String name : names) {
            ImportedProfile imported = free(database, name, taken);
            List<ProfileProblem> wrong = ProfileLibrary.shipped()
                    .examineText(imported.id(), imported.yaml())
                    .problems();
            good &= wrong.isEmpty();
            Path written = folder == null || !wrong.isEmpty() ? null : write(folder, imported);
            rows.add(row(imported, wrong, written));
            show(imported, wrong, written, names.size() == 1);
        }
        problems.forEach(problem -> output.message(output.say(problem.vi(), problem.en())));
        output.document(Map.of("profiles", rows, "problems", problems));
        return good && problems.isEmpty() ? DONE : NO;
    }

    private List<String> chosen(PrinterDatabase database) {
        for (String name : wanted) {
            if (!database.names().contains(name)) {
                String known = String.join(", ", database.names());
                throw new BridgeException(new Cause(
                        "NO_SUCH_PROFILE",
                        "Trong tệp không có hồ sơ " + name + ". Có: " + known,
                        "There is no profile " + name + " in the file. There are: " + known));
            }
        }
        List<String> names = wanted.isEmpty() ? List.copyOf(database.names()) : wanted;
        if (!id.isEmpty() && (names.size() != 1 || !id.matches("[a-z0-9][a-z0-9-]{0,62}"))) {
            throw new BridgeException(new Cause(
                    "BAD_ID",
                    "--id chỉ dùng cho một hồ sơ và gồm chữ thường, số, gạch nối. Hãy chọn hồ sơ bằng --profile.",
                    "--id is for one profile and holds small letters, digits and dashes. Choose one by --profile."));
        }
        return names;
    }

    /** A name that neither a shipped profile nor an earlier one of this file has. */
    private ImportedProfile free(PrinterDatabase database, String name, Set<String> taken) {
        ImportedProfile imported = database.take(name, id);
        int n = 1;
        while (id.isEmpty()
                && (taken.contains(imported.id())
                        || ProfileLibrary.shipped().ids().contains(imported.id()))) {
            n++;
            imported = database.take(name, database.take(name, "").id() + "-" + n);
        }
        taken.add(imported.id());
        return imported;
    }

    private static Map<String, Object> row(
            ImportedProfile imported, List<ProfileProblem> wrong, @Nullable Path written) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("id", imported.id());
        row.put("from", imported.from());
        row.put("kind", "printer");
        row.put("file", written == null ? null : written.toString());
        row.put("yaml", imported.yaml());
        row.put(
                "notes",
                imported.notes().stream()
                        .map(note -> Map.of(
                                "code", note.code(),
                                "path", note.path(),
                                "vi", note.text().vi(),
                                "en", note.text().en()))
                        .toList());
        row.put("problems", wrong);
        return row;
    }

    private static Path write(Path folder, ImportedProfile imported) {
        Path file = folder.resolve(imported.id() + ".yaml");
        try {
            Files.createDirectories(folder);
            return Files.writeString(file, imported.yaml());
        } catch (IOException failed) {
            throw new BridgeException(
                    new Cause(
                            "NOT_WRITTEN",
                            "Không ghi được " + file + ". Hãy chọn thư mục ghi được.",
                            file + " cannot be written. Choose a folder that can be written to."),
                    failed);
        }
    }

    /** Without a folder one profile's text goes to stdout; what is said of it goes to stderr, so that it can be redirected. */
    private void show(ImportedProfile imported, List<ProfileProblem> wrong, @Nullable Path written, boolean alone) {
        if (written == null && wrong.isEmpty() && alone) {
            output.line(imported.yaml().stripTrailing());
        }
        output.message(imported.id()
                + (written == null ? "" : " → " + written)
                + (wrong.isEmpty() ? "" : output.say(": không dùng được", ": cannot be used")));
        for (Note note : imported.notes()) {
            output.message("    " + became(note.code()) + ": "
                    + output.say(note.text().vi(), note.text().en()));
        }
        wrong.forEach(
                problem -> output.message("    " + problem.code() + "  " + output.say(problem.vi(), problem.en())));
    }

    private String became(Note.Code code) {
        return switch (code) {
            case DROPPED -> output.say("bỏ", "left out");
            case CORRECTED -> output.say("sửa", "corrected");
            case DOUBT -> output.say("cần xem lại", "to be looked at");
        };
    }

    private Cause unusable(List<ProfileProblem> problems) {
        if (!problems.isEmpty()) {
            return Named.broken(Named.name(file), problems);
        }
        return new Cause(
                "NO_PROFILE_IN_FILE",
                "Tệp " + file + " không có hồ sơ máy in nào dạng escpos-printer-db (features, codePages, media).",
                "File " + file
                        + " holds no printer profile as escpos-printer-db has them (features, codePages, media).");
    }
}
