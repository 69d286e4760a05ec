package vn.tiepnhan.bridge.page;

import java.nio.file.Path;
import java.util.Optional;
import vn.tiepnhan.bridge.api.Cause;

/** Something that takes a picture of what lies in front of it. */
interface FrameSource {
    /**
     * Takes one picture as JPEG into a new file.
     *
     * @throws vn.tiepnhan.bridge.api.client.BridgeException when there is no camera, no program for it, or no picture; the file is
     *     then not to be used
     */
    void still(Path into);

    /** Whether a picture could be taken now, without taking one. */
    Optional<Cause> trouble();
}
