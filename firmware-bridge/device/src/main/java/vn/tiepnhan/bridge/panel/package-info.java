/** A panel of lamps, buzzer, buttons and contacts: what is shown, what was pressed, and what is safe. */
@NullMarked
package vn.tiepnhan.bridge.panel;

import org.jspecify.annotations.NullMarked;
