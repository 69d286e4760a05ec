/** Raw queues of CUPS, spoken to by IPP. */
@NullMarked
package vn.tiepnhan.bridge.link.cups;

import org.jspecify.annotations.NullMarked;
