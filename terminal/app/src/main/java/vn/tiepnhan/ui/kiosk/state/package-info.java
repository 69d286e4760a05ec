/** What the kiosk shows, as immutable records and words; no Swing. */
@NullMarked
package vn.tiepnhan.ui.kiosk.state;

import org.jspecify.annotations.NullMarked;
