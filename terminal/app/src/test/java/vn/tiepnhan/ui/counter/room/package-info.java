@NullMarked
package vn.tiepnhan.ui.counter.room;

import org.jspecify.annotations.NullMarked;
