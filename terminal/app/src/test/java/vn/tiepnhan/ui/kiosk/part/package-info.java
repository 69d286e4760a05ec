/** Proofs of how targets are placed within reach. */
@NullMarked
package vn.tiepnhan.ui.kiosk.part;

import org.jspecify.annotations.NullMarked;
