/** Tests of page folders and cameras: real files written slowly, real child processes. */
@NullMarked
package vn.tiepnhan.bridge.page;

import org.jspecify.annotations.NullMarked;
