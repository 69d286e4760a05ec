/** Keys act only on what a person can have seen when pressing them. */
@NullMarked
package vn.tiepnhan.ui.counter.gate;

import org.jspecify.annotations.NullMarked;
