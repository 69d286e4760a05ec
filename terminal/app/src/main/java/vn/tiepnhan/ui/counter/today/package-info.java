/** The right column: what is owed and the receipts of today. */
@NullMarked
package vn.tiepnhan.ui.counter.today;

import org.jspecify.annotations.NullMarked;
