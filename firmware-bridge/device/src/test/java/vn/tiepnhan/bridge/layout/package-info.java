/** Tests of the layout. */
@NullMarked
package vn.tiepnhan.bridge.layout;

import org.jspecify.annotations.NullMarked;
