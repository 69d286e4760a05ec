/** A device-independent slip document: what stands on the paper, not how a printer puts it there. */
@NullMarked
package vn.tiepnhan.bridge.slip;

import org.jspecify.annotations.NullMarked;
