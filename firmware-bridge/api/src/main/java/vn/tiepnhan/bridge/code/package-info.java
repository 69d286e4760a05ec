/** What scanners mean, wherever their bytes or keys arrive: AIM identifiers, and the keys of a keyboard. Pure. */
@NullMarked
package vn.tiepnhan.bridge.code;

import org.jspecify.annotations.NullMarked;
