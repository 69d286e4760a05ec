/** What lies on the counter against the catalogue's papers, and the office a dossier belongs to. */
@NullMarked
package vn.tiepnhan.checklist;

import org.jspecify.annotations.NullMarked;
