/** What visitors of the kiosk do, over a real store, real rules and a simulated printer. */
@NullMarked
package vn.tiepnhan.ui.kiosk.model;

import org.jspecify.annotations.NullMarked;
