/** Holds the rows of a store against the log and the dossier lines that tell of them. */
@NullMarked
package vn.tiepnhan.verification;

import org.jspecify.annotations.NullMarked;
