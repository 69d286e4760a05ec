/** Verbs of a day at the counter: its queue and its shifts. */
@NullMarked
package vn.tiepnhan.cli.day;

import org.jspecify.annotations.NullMarked;
