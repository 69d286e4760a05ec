/** Tests of scanners as devices. */
@NullMarked
package vn.tiepnhan.bridge.scanner;

import org.jspecify.annotations.NullMarked;
