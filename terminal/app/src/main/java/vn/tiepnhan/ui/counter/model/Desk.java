package vn.tiepnhan.ui.counter.model;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.bridge.api.DeviceState;
import vn.tiepnhan.bridge.api.client.Bridge;
import vn.tiepnhan.dossier.Dossier;
import vn.tiepnhan.dossier.layout.Layouts;
import vn.tiepnhan.image.FileReading;
import vn.tiepnhan.reception.Reception;
import vn.tiepnhan.ui.counter.board.Counter;
import vn.tiepnhan.ui.counter.board.Doing;
import vn.tiepnhan.ui.counter.pages.FolderReader;
import vn.tiepnhan.ui.counter.seat.Seat;
import vn.tiepnhan.ui.counter.state.CentreLink;
import vn.tiepnhan.ui.counter.state.Sent;

/**
 * What the counter works with once it is open: store, devices, layouts, page reader. Opened on the background executor
 * after the first paint; methods block and may be called from several threads.
 */
public interface Desk extends AutoCloseable {
    /** Name of the office, as people call it. */
    String office();

    /** What must be seen at all times, for example that this is training; may be empty. */
    String note();

    /** Devices that were asked for and could not be opened, each with its cause; the counter works without them. */
    List<DeviceState> missing();

    /** How the centre was met last. */
    CentreLink centre();

    /** Something was stored: brings it to the centre soon, where there is one. Returns at once. */
    void deliver();

    Reception reception();

    Bridge bridge();

    /** Device id of the slip printer, empty where none was given or it still cannot be opened. */
    String printer();

    Layouts layouts();

    /** Reads the codes of a page image or PDF. */
    FileReading read(Path file);

    /** Where page images may lie on this machine. */
    FolderReader folders();

    /** Keeps a page image that a device sent until the desk closes; readable by this user only. */
    Path keep(String name, byte[] image);

    /** How a dossier compares with what its unit sent before; {@code NOTHING} where this counter does not see that. */
    Sent sent(@Nullable Dossier paper);

    /** The slip of a receipt as a PNG of its dots. */
    byte[] slip(String receipt);

    /** Who may sit here when the window opens. */
    Seat seat();

    /** The parts of the counter that have acts of their own. */
    List<Doing> parts(Counter counter);

    @Override
    void close();
}
