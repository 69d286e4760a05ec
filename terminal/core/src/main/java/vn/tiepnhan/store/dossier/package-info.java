/** What is kept of each dossier: drafts, receipts, entries of the log, lines for the centre, print jobs, hand-overs. */
@NullMarked
package vn.tiepnhan.store.dossier;

import org.jspecify.annotations.NullMarked;
