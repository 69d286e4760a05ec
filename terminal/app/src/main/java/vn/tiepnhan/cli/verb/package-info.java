/** What all verbs of the command line share: exit codes, languages, JSON, the data folder, the time. */
@NullMarked
package vn.tiepnhan.cli.verb;

import org.jspecify.annotations.NullMarked;
