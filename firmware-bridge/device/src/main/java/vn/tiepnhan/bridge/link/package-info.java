/** Byte ports to devices; the sub-packages are the only places that touch hardware and native libraries. */
@NullMarked
package vn.tiepnhan.bridge.link;

import org.jspecify.annotations.NullMarked;
