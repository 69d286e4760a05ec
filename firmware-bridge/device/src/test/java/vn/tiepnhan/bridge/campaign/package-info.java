/** Thousands of print jobs on simulated printers with random faults, and the comparison of every outcome with the paper. */
@NullMarked
package vn.tiepnhan.bridge.campaign;

import org.jspecify.annotations.NullMarked;
