/** Slip documents become dots for a paper width, from committed 1-bit glyph strikes: the same dots on every JVM. */
@NullMarked
package vn.tiepnhan.bridge.layout;

import org.jspecify.annotations.NullMarked;
