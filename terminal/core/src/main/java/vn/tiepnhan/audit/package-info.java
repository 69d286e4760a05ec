/** The tamper-evident log: what a record says, how records are chained, and the tree over them. */
@NullMarked
package vn.tiepnhan.audit;

import org.jspecify.annotations.NullMarked;
