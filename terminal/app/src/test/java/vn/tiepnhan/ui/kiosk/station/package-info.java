/** What the kiosk knows of its house. */
@NullMarked
package vn.tiepnhan.ui.kiosk.station;

import org.jspecify.annotations.NullMarked;
