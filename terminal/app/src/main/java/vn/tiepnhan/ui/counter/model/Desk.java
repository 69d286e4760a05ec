package vn.tiepnhan.ui.counter.model;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.bridge.api.Bridge;
import vn.tiepnhan.bridge.api.Cause;
import vn.tiepnhan.dossier.layout.Layouts;
import vn.tiepnhan.image.FileReading;
import vn.tiepnhan.reception.Reception;

/**
 * What the counter works with once it is open: store, devices, layouts, page reader. Opened on the background executor
 * after the first paint; methods block and may be called from several threads.
 */
public interface Desk extends AutoCloseable {
    /** Name of the office, as people call it. */
    String office();

    /** What could not be opened and is done without, or null. */
    @Nullable Cause trouble();

    Reception reception();

    Bridge bridge();

    /** Device id of the slip printer, empty where none was given. */
    String printer();

    Layouts layouts();

    /** Reads the codes of a page image or PDF. */
    FileReading read(Path file);

    /** The slip of a receipt as a PNG of its dots. */
    byte[] slip(String receipt);

    @Override
    void close();
}
