/** What is said to an ESC/POS printer besides what it prints, what it answers, and what that proves. */
@NullMarked
package vn.tiepnhan.bridge.escpos.talk;

import org.jspecify.annotations.NullMarked;
