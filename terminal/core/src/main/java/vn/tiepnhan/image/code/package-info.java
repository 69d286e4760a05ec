/** What a symbol says, in exact bytes, whichever reader decoded it. */
@NullMarked
package vn.tiepnhan.image.code;

import org.jspecify.annotations.NullMarked;
