/** What the kiosk's pages are made with: lengths in millimetres, type, targets for fingers. */
@NullMarked
package vn.tiepnhan.ui.kiosk.part;

import org.jspecify.annotations.NullMarked;
