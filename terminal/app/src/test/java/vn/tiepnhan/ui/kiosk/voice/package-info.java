/** What the kiosk says, heard by a notebook and by the real program. */
@NullMarked
package vn.tiepnhan.ui.kiosk.voice;

import org.jspecify.annotations.NullMarked;
