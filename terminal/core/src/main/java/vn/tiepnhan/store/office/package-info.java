/** What is kept of an office: staff and their PINs, shifts, tickets, units, violators, and the log of looks and acts. */
@NullMarked
package vn.tiepnhan.store.office;

import org.jspecify.annotations.NullMarked;
