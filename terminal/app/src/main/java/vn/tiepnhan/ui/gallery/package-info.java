/** Pictures of every window in every state, painted without a display. */
@NullMarked
package vn.tiepnhan.ui.gallery;

import org.jspecify.annotations.NullMarked;
