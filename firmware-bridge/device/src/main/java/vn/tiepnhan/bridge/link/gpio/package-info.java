/** The GPIO header of a Raspberry Pi through Pi4J; the only place that knows it. */
@NullMarked
package vn.tiepnhan.bridge.link.gpio;

import org.jspecify.annotations.NullMarked;
