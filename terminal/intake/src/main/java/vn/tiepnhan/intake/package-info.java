/** The reference central intake that terminals sync to: what it serves over HTTP, and what its administrator does. */
@NullMarked
package vn.tiepnhan.intake;

import org.jspecify.annotations.NullMarked;
