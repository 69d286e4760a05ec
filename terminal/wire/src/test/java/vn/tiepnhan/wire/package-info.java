/** The contract, checked against golden files and with tools that know nothing of this code. */
@NullMarked
package vn.tiepnhan.wire;

import org.jspecify.annotations.NullMarked;
