/** Pins by Pi4J's own mock providers; the header itself only real hardware can prove. */
@NullMarked
package vn.tiepnhan.bridge.link.gpio;

import org.jspecify.annotations.NullMarked;
