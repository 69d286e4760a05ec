/** Cards made of bytes behind a real pcscd's virtual reader. */
@NullMarked
package vn.tiepnhan.bridge.sim.card;

import org.jspecify.annotations.NullMarked;
