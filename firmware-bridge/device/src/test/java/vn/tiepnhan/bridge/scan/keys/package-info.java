/** Tests of scanner codecs, with bytes alone. */
@NullMarked
package vn.tiepnhan.bridge.scan.keys;

import org.jspecify.annotations.NullMarked;
