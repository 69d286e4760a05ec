/** Looks at the pictures of a special case while its words are still being typed: what cannot be read is taken again. */
@NullMarked
package vn.tiepnhan.ui.counter.photo;

import org.jspecify.annotations.NullMarked;
