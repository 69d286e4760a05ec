package vn.tiepnhan.ui.counter.room;

import java.util.Optional;
import vn.tiepnhan.bridge.api.Cause;

/** Lets a camera take a page, which then comes as any page does that a device sends. Blocks, for seconds. */
public interface PageTaking {
    /**
     * @param camera id of the device
     * @return why no page was taken; empty where one was
     */
    Optional<Cause> take(String camera);
}
