/** Delivery against a real intake over real HTTP, against lies, and against broken lines. */
@NullMarked
package vn.tiepnhan.outbox;

import org.jspecify.annotations.NullMarked;
