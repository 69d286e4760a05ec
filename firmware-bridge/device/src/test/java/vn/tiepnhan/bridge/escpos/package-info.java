/** Tests of the package of the same name. */
@NullMarked
package vn.tiepnhan.bridge.escpos;

import org.jspecify.annotations.NullMarked;
