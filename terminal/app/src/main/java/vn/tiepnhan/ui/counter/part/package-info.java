/** The parts of the counter window: each shows one state and tells the model what was pressed or typed. */
@NullMarked
package vn.tiepnhan.ui.counter.part;

import org.jspecify.annotations.NullMarked;
