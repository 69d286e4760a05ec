/** Tests of the package of the same name. */
@NullMarked
package vn.tiepnhan.bridge.card.atr;

import org.jspecify.annotations.NullMarked;
