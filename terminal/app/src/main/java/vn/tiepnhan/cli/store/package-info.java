/** What this terminal holds, and whether it is whole. */
@NullMarked
package vn.tiepnhan.cli.store;

import org.jspecify.annotations.NullMarked;
