/** What slips say, tested with the shipped rules and invented people. */
@NullMarked
package vn.tiepnhan.spool;

import org.jspecify.annotations.NullMarked;
