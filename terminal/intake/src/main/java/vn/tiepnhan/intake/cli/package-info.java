/** The verbs of {@code tiepnhan-intake}. */
@NullMarked
package vn.tiepnhan.intake.cli;

import org.jspecify.annotations.NullMarked;
