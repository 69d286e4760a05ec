/** Tests of the package of the same name. */
@NullMarked
package vn.tiepnhan.bridge.card;

import org.jspecify.annotations.NullMarked;
