/** The contract between a terminal and the centre: records, JSON, digests and signatures. */
@NullMarked
package vn.tiepnhan.wire;

import org.jspecify.annotations.NullMarked;
