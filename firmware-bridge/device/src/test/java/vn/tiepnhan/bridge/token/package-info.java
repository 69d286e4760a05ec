/** Tests of the package of the same name. */
@NullMarked
package vn.tiepnhan.bridge.token;

import org.jspecify.annotations.NullMarked;
