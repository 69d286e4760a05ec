/** The counter window: puts the parts together, binds keys and scans, and shows one state at a time. */
@NullMarked
package vn.tiepnhan.ui.counter;

import org.jspecify.annotations.NullMarked;
