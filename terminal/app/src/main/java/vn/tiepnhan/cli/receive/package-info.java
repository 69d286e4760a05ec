/** {@code tiepnhan receive}, {@code void}, {@code slip}: acts at the counter. */
@NullMarked
package vn.tiepnhan.cli.receive;

import org.jspecify.annotations.NullMarked;
