/** One process: simulated devices, embedded intake and counter window. */
@NullMarked
package vn.tiepnhan.demo;

import org.jspecify.annotations.NullMarked;
