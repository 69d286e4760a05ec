/** The one state of the counter, who changes it on which thread, and the parts an act is given to. */
@NullMarked
package vn.tiepnhan.ui.counter.board;

import org.jspecify.annotations.NullMarked;
