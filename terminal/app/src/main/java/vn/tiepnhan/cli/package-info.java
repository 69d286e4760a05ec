/** One thin command per verb: the use cases without a window. */
@NullMarked
package vn.tiepnhan.cli;

import org.jspecify.annotations.NullMarked;
