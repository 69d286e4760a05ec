/** Tests of the package of the same name. */
@NullMarked
package vn.tiepnhan.bridge.card.pkcs15;

import org.jspecify.annotations.NullMarked;
