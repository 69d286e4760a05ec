/** Tests of keyboard scanners, with generated streams of keys. */
@NullMarked
package vn.tiepnhan.ui.wedge;

import org.jspecify.annotations.NullMarked;
