/** The registry that opens, watches and re-opens devices, the job journal, and start-up. */
@NullMarked
package vn.tiepnhan.bridge;

import org.jspecify.annotations.NullMarked;
