/** Finding page images on this machine's disks, without a file dialog. */
@NullMarked
package vn.tiepnhan.ui.counter.pages;

import org.jspecify.annotations.NullMarked;
