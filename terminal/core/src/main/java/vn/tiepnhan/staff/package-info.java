/** How people prove who they are at a counter: PINs with lock-out, cards, first PINs, and whose turn it is. */
@NullMarked
package vn.tiepnhan.staff;

import org.jspecify.annotations.NullMarked;
