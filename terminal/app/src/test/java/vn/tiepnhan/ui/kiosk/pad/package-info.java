/** Strikes of the six keys. */
@NullMarked
package vn.tiepnhan.ui.kiosk.pad;

import org.jspecify.annotations.NullMarked;
