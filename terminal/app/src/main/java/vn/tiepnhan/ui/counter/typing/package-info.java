/** How words are typed at this counter: Telex, VNI, or as the keys say; kept for the next start. */
@NullMarked
package vn.tiepnhan.ui.counter.typing;

import org.jspecify.annotations.NullMarked;
