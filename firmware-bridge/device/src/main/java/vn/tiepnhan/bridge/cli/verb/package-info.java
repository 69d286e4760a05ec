/** What all verbs of the command line have in common: exit codes, languages, JSON. */
@NullMarked
package vn.tiepnhan.bridge.cli.verb;

import org.jspecify.annotations.NullMarked;
