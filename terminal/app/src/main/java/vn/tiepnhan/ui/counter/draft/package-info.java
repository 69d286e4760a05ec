/** Keeps what lies on the counter, and what was put aside there, so that nothing scanned or typed is lost. */
@NullMarked
package vn.tiepnhan.ui.counter.draft;

import org.jspecify.annotations.NullMarked;
