/** What every kind of device has in common: its state, its events, its acts, and how it is made from an address. */
@NullMarked
package vn.tiepnhan.bridge.device;

import org.jspecify.annotations.NullMarked;
