/** Scanners that pretend to be keyboards, read below everything that would change their keys: Linux input events. */
@NullMarked
package vn.tiepnhan.bridge.scan.keys;

import org.jspecify.annotations.NullMarked;
