/** What a printer answered when it was asked what it can do. */
@NullMarked
package vn.tiepnhan.bridge.probe;

import org.jspecify.annotations.NullMarked;
