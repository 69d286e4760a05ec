package vn.tiepnhan.dossier.layout;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.dossier.SingleCode;
import vn.tiepnhan.dossier.Symbol;
import vn.tiepnhan.dossier.Symbology;
import vn.tiepnhan.dossier.layout.rule.LayoutException;
import vn.tiepnhan.dossier.layout.rule.LayoutFile;
import vn.tiepnhan.dossier.layout.rule.PartsRule;
import vn.tiepnhan.dossier.layout.rule.SingleRule;
import vn.tiepnhan.dossier.number.Checked;
import vn.tiepnhan.dossier.number.NumberChecks;
import vn.tiepnhan.dossier.number.NumberKind;

/**
 * The layouts a terminal knows: those it is shipped with and those of its office. Immutable; any thread.
 *
 * <p>Layouts are asked in order and the first that recognises a symbol has it, so an office's file cannot take a code away
 * from a shipped layout.
 */
public final class Layouts {
    private static final List<String> SHIPPED = List.of("tn1", "htkk2d", "dossier-number", "slip", "cccd", "bhyt");
    private static final long LARGEST_FILE = 256 * 1024;

    private final List<LayoutFile> files;
    private final NumberChecks checks;

    private Layouts(List<LayoutFile> files, NumberChecks checks) {
        this.files = List.copyOf(files);
        this.checks = checks;
    }

    /** @param clock for the dates on cards */
    public static Layouts shipped(Clock clock) {
        List<LayoutFile> files = SHIPPED.stream()
                .map(id -> LayoutFile.of(resource(id), id + ".yaml"))
                .toList();
        return new Layouts(files, new NumberChecks(clock));
    }

    /**
     * These and the office's own {@code *.yaml} files of a folder, in the order of their names. A folder that is not there
     * adds nothing.
     *
     * @throws LayoutException naming the file that cannot be used
     */
    public Layouts with(Path folder) {
        if (!Files.isDirectory(folder)) {
            return this;
        }
        List<LayoutFile> all = new ArrayList<>(files);
        try (Stream<Path> listed = Files.list(folder)) {
            for (Path path :
                    listed.filter(p -> p.toString().endsWith(".yaml")).sorted().toList()) {
                if (Files.size(path) > LARGEST_FILE) {
                    throw new LayoutException(path.toString(), "is larger than 256 KiB");
                }
                all.add(unused(LayoutFile.of(Files.readString(path), path.toString()), path.toString(), all));
            }
        } catch (IOException unreadable) {
            throw new LayoutException(folder.toString(), "cannot be read: " + unreadable.getMessage(), unreadable);
        }
        return new Layouts(all, checks);
    }

    /** Ids, in the order they are asked. */
    public List<String> ids() {
        return files.stream().map(LayoutFile::layout).toList();
    }

    /** What a symbol is; one whose symbology is not known is tried with every layout. */
    public Recognised recognise(Symbol symbol) {
        for (LayoutFile file : files) {
            Optional<Recognised> recognised = carries(file, symbol) ? recognise(file, symbol) : Optional.empty();
            if (recognised.isPresent()) {
                return recognised.get();
            }
        }
        for (LayoutFile file : files) {
            PartsRule parts = file.parts();
            if (parts != null && carries(file, symbol) && new Layout(file, parts).newer(symbol)) {
                return new Recognised.Refused(file.layout(), LayoutProblems.NEWER_VERSION, symbol);
            }
        }
        return new Recognised.Unknown(symbol);
    }

    private Optional<Recognised> recognise(LayoutFile file, Symbol symbol) {
        if (file.parts() != null) {
            return new Layout(file, file.parts()).recognise(symbol);
        }
        return file.single() == null ? Optional.empty() : single(file, file.single(), symbol);
    }

    private Optional<Recognised> single(LayoutFile file, SingleRule rule, Symbol symbol) {
        String text = symbol.utf8().orElseGet(symbol::latin1);
        return rule.read(text).map(fields -> new Recognised.Single(code(file.layout(), rule, fields, text, symbol)));
    }

    private SingleCode code(String layout, SingleRule rule, Map<String, String> fields, String text, Symbol symbol) {
        NumberKind kind = rule.check();
        if (kind == null) {
            return new SingleCode(layout, fields, List.of(), symbol);
        }
        Checked checked = checks.check(kind, text);
        return new SingleCode(layout, checked.fields(), checked.problems(), symbol);
    }

    private static boolean carries(LayoutFile file, Symbol symbol) {
        @Nullable Symbology symbology = symbol.symbology();
        return symbology == null || file.symbologies().contains(symbology);
    }

    private static LayoutFile unused(LayoutFile file, String source, List<LayoutFile> before) {
        if (before.stream().anyMatch(other -> other.layout().equals(file.layout()))) {
            throw new LayoutException(source, "there is a layout " + file.layout() + " already");
        }
        return file;
    }

    private static String resource(String id) {
        try (InputStream in = Layouts.class.getResourceAsStream(id + ".yaml")) {
            if (in == null) {
                throw new IllegalStateException("layout " + id + " is not packed");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
