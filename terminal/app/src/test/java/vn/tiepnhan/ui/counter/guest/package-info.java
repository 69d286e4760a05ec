@NullMarked
package vn.tiepnhan.ui.counter.guest;

import org.jspecify.annotations.NullMarked;
