/** What two people sign when a supervisor approves, and how it is checked. */
@NullMarked
package vn.tiepnhan.approval;

import org.jspecify.annotations.NullMarked;
