/** What the command lines of all programs say when they were not understood. */
@NullMarked
package vn.tiepnhan.command;

import org.jspecify.annotations.NullMarked;
