/** Corrects a receipt at the counter: a further version, a new slip, the number stays. */
@NullMarked
package vn.tiepnhan.ui.counter.correct;

import org.jspecify.annotations.NullMarked;
