/** The official A4 forms of a receipt: which of them belong to it, and what they say. */
@NullMarked
package vn.tiepnhan.form;

import org.jspecify.annotations.NullMarked;
