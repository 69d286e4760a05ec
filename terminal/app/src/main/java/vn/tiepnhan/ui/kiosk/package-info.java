/** The kiosk's window: what stands on the screen at all times, and the station it works with. */
@NullMarked
package vn.tiepnhan.ui.kiosk;

import org.jspecify.annotations.NullMarked;
