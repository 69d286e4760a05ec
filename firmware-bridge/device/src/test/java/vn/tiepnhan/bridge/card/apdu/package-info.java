/** Tests of the package of the same name. */
@NullMarked
package vn.tiepnhan.bridge.card.apdu;

import org.jspecify.annotations.NullMarked;
