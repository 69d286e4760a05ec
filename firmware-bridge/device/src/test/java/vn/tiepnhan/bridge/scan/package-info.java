/** Tests of scanner codecs, with bytes alone. */
@NullMarked
package vn.tiepnhan.bridge.scan;

import org.jspecify.annotations.NullMarked;
