package vn.tiepnhan.bridge.sim.printer.outlet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.tiepnhan.bridge.sim.printer.Fault;

/** Faults set by hand while a demo runs: {@code echo paper-out > DIR/fault}; without that file, the ones given. */
final class FolderFaults implements Supplier<Fault> {
    private static final Logger LOG = LoggerFactory.getLogger(FolderFaults.class);

    private final Path file;
    private final Fault given;
    private volatile String complained = "";

    FolderFaults(Path folder, Fault given) {
        this.file = folder.resolve("fault");
        this.given = given;
    }

    @Override
    public Fault get() {
        if (!Files.isRegularFile(file)) {
            return given;
        }
        try {
            String word = Files.readString(file).strip();
            return word.isEmpty() ? given : Fault.parse(word);
        } catch (IOException | IllegalArgumentException unusable) {
            String complaint = String.valueOf(unusable.getMessage());
            if (!complaint.equals(complained)) {
                complained = complaint;
                LOG.warn("{} holds no fault: {}", file, complaint);
            }
            return given;
        }
    }
}
