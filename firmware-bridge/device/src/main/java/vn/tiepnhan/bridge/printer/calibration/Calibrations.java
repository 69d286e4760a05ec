package vn.tiepnhan.bridge.printer.calibration;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.tiepnhan.profile.PrinterProfile;
import vn.tiepnhan.profile.ProfileLibrary;
import vn.tiepnhan.profile.printer.content.CodePage;
import vn.tiepnhan.profile.printer.content.TextMode;

/**
 * What people found to read right at this place: one small profile a printer ({@code calibrated-NAME.yaml}) that extends the
 * printer's own; it holds while the printer keeps that profile. Safe for all threads.
 */
public final class Calibrations {
    private static final Logger LOG = LoggerFactory.getLogger(Calibrations.class);
    private static final String PREFIX = "calibrated-";
    private static final int LONGEST_NAME = 40;

    private final Path folder;

    /** @param state of the bridge; one that prints alone, in a folder {@code private} within, shares what was found */
    public Calibrations(Path state) {
        Path parent = state.getParent();
        this.folder = (state.endsWith("private") && parent != null ? parent : state).resolve("calibration");
    }

    public Path file(String device) {
        return folder.resolve(id(device) + ".yaml");
    }

    /** As profiles may be called, and another one for every device. */
    private static String id(String device) {
        String plain = device.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        return plain.equals(device) && plain.length() <= LONGEST_NAME
                ? PREFIX + plain
                : PREFIX + plain.substring(0, Math.min(plain.length(), LONGEST_NAME)) + "-"
                        + Integer.toHexString(device.hashCode());
    }

    /** The printer's profile as it was calibrated; as it is where nobody did. */
    public PrinterProfile of(String device, PrinterProfile profile, ProfileLibrary library) {
        return read(device, profile, library).orElse(profile);
    }

    private Optional<PrinterProfile> read(String device, PrinterProfile profile, ProfileLibrary library) {
        Path file = file(device);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            String text = Files.readString(file);
            if (text.lines().noneMatch(("extends: " + profile.id())::equals)) {
                LOG.warn("{} was calibrated with another profile than {}: calibrate it again", device, profile.id());
                return Optional.empty();
            }
            ProfileLibrary.Examined examined = library.examineText(id(device), text);
            if (examined.profile() instanceof PrinterProfile calibrated) {
                return Optional.of(calibrated);
            }
            LOG.warn("{} cannot be used: {}; calibrate {} again", file, examined.problems(), device);
        } catch (IOException unreadable) {
            LOG.warn("{} cannot be read: {}", file, unreadable.getMessage());
        }
        return Optional.empty();
    }

    /** How many lines the slip of a model has. */
    public static int lines(PrinterProfile profile) {
        return Trial.of(profile).size();
    }

    /**
     * Keeps what was found.
     *
     * @param line of the calibration slip, 0 for none
     * @return the way that was chosen
     * @throws IOException when it cannot be written; what was there before stays
     */
    public TextMode keep(String device, PrinterProfile profile, int line, LocalDate today) throws IOException {
        Trial found = line == 0
                ? new Trial(TextMode.BANDS, List.of())
                : Trial.of(profile).get(line - 1);
        Files.createDirectories(folder);
        Path partial = folder.resolve("." + id(device) + ".part");
        String known = ", provenance: probed, source: \"calibration slip, line " + line + "\", date: " + today + " }\n";
        Files.writeString(partial, yaml(id(device), profile, found, known));
        Files.move(partial, file(device), StandardCopyOption.ATOMIC_MOVE);
        return found.mode();
    }

    private static String yaml(String id, PrinterProfile profile, Trial found, String known) {
        TextMode mode = found.mode();
        String modes = mode == TextMode.BANDS ? "[BANDS, RASTER]" : "[" + mode + ", BANDS, RASTER]";
        StringBuilder yaml = new StringBuilder("schemaVersion: 1\nkind: printer\nid: " + id + "\n");
        yaml.append("extends: ").append(profile.id()).append('\n');
        yaml.append("name: { vi: Máy in đã căn chữ, en: Calibrated printer }\ntext:\n");
        yaml.append("  serialModes: { value: ").append(modes).append(known);
        yaml.append("  fastModes: { value: ").append(modes).append(known);
        if (mode == TextMode.PAGE) {
            yaml.append("  pages: { value: ").append(pages(found.pages())).append(known);
            yaml.append("  composes: { value: ").append(found.composes()).append(known);
        }
        yaml.append("  pagesVerified: { value: ").append(mode == TextMode.PAGE).append(known);
        if (mode == TextMode.GLYPHS) {
            yaml.append("glyphs:\n  supported: { value: true").append(known);
        }
        return yaml.toString();
    }

    private static String pages(List<CodePage> pages) {
        return pages.stream()
                .map(page -> "{ n: " + page.number() + ", letters: " + page.letters() + " }")
                .collect(Collectors.joining(", ", "[", "]"));
    }
}
