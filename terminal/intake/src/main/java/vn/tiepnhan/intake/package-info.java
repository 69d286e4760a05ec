/** The reference central intake that terminals sync to. */
@NullMarked
package vn.tiepnhan.intake;

import org.jspecify.annotations.NullMarked;
