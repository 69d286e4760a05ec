/** How shapes are painted quickly on an X display. */
@NullMarked
package vn.tiepnhan.ui.kit.paint;

import org.jspecify.annotations.NullMarked;
