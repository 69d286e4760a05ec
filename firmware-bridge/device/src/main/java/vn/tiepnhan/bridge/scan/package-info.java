/** Bar code scanners: framing of their bytes, AIM identifiers, repeated reads, and the device itself. */
@NullMarked
package vn.tiepnhan.bridge.scan;

import org.jspecify.annotations.NullMarked;
