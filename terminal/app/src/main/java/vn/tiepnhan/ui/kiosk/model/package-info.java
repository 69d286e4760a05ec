/** What a visitor's touches and scans do, and when a visit ends; no Swing. */
@NullMarked
package vn.tiepnhan.ui.kiosk.model;

import org.jspecify.annotations.NullMarked;
