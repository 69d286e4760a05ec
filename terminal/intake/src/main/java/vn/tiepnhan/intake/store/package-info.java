/** What the intake keeps: dossiers with their receipts in a database, page images, tokens and signing keys in folders. */
@NullMarked
package vn.tiepnhan.intake.store;

import org.jspecify.annotations.NullMarked;
