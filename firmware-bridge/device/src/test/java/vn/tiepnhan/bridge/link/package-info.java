/** Tests of what links have in common. */
@NullMarked
package vn.tiepnhan.bridge.link;

import org.jspecify.annotations.NullMarked;
