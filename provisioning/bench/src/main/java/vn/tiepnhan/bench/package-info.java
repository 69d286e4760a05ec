/** Benchmarks anyone can run: each prints its floor, our figure and their ratio from one interleaved run. */
@NullMarked
package vn.tiepnhan.bench;

import org.jspecify.annotations.NullMarked;
