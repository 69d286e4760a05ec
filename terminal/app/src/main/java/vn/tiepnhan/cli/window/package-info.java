/** The windows, and delivery to the centre. */
@NullMarked
package vn.tiepnhan.cli.window;

import org.jspecify.annotations.NullMarked;
