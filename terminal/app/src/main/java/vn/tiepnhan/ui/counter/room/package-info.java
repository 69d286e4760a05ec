/** What the sheets of the room work with: the use cases of the office that one counter reaches. */
@NullMarked
package vn.tiepnhan.ui.counter.room;

import org.jspecify.annotations.NullMarked;
