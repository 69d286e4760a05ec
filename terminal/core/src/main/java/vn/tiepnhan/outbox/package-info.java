/** Sync: dossiers wait here until a signed receipt of the centre has been verified. */
@NullMarked
package vn.tiepnhan.outbox;

import org.jspecify.annotations.NullMarked;
