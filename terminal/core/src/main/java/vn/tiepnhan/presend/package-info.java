/** Data a unit sent before it printed (R2), and where the paper says something else. */
@NullMarked
package vn.tiepnhan.presend;

import org.jspecify.annotations.NullMarked;
