/** Verbs about people: who works here, who approves, and what is kept of persons. */
@NullMarked
package vn.tiepnhan.cli.people;

import org.jspecify.annotations.NullMarked;
