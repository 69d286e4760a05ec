/** Print jobs: what a slip says, sending it once, and the evidence of what came out. */
@NullMarked
package vn.tiepnhan.spool;

import org.jspecify.annotations.NullMarked;
