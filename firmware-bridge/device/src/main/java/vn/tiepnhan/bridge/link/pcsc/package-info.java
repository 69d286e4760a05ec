/** Card readers through the PC/SC service; the only place that knows javax.smartcardio. */
@NullMarked
package vn.tiepnhan.bridge.link.pcsc;

import org.jspecify.annotations.NullMarked;
