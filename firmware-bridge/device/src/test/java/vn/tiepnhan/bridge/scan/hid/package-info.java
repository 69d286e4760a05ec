/** Tests of scanner codecs, with bytes alone. */
@NullMarked
package vn.tiepnhan.bridge.scan.hid;

import org.jspecify.annotations.NullMarked;
