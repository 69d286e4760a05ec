/** Page images: from the folder a page scanner writes to, and from a camera; whole, or not at all. */
@NullMarked
package vn.tiepnhan.bridge.page;

import org.jspecify.annotations.NullMarked;
