/** Tests of the package of the same name. */
@NullMarked
package vn.tiepnhan.bridge.link.pcsc;

import org.jspecify.annotations.NullMarked;
