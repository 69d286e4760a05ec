/** One slip for what one person brought. */
@NullMarked
package vn.tiepnhan.ui.counter.visit;

import org.jspecify.annotations.NullMarked;
