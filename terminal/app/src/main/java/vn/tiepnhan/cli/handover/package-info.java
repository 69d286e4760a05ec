/** {@code tiepnhan hand-over}: results leave the office. */
@NullMarked
package vn.tiepnhan.cli.handover;

import org.jspecify.annotations.NullMarked;
