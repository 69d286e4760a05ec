/** The kiosk by six keys that can be felt: up, down, left, right, OK and help. */
@NullMarked
package vn.tiepnhan.ui.kiosk.pad;

import org.jspecify.annotations.NullMarked;
