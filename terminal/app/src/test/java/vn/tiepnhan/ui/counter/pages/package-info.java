/** Tests of finding pages, on real folders. */
@NullMarked
package vn.tiepnhan.ui.counter.pages;

import org.jspecify.annotations.NullMarked;
