/** Tests of the gate between keys and what they act on. */
@NullMarked
package vn.tiepnhan.ui.counter.gate;

import org.jspecify.annotations.NullMarked;
