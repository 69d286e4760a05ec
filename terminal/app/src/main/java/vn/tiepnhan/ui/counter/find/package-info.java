/** Finding dossiers and actions by a few letters. */
@NullMarked
package vn.tiepnhan.ui.counter.find;

import org.jspecify.annotations.NullMarked;
