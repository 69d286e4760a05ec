/** Tests of the package of the same name. */
@NullMarked
package vn.tiepnhan.bridge.cli;

import org.jspecify.annotations.NullMarked;
