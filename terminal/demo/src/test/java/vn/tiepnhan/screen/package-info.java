/** Windows on a real display, used as a person uses them: keys, mouse, scanner, and what can be read on the screen. */
@NullMarked
package vn.tiepnhan.screen;

import org.jspecify.annotations.NullMarked;
