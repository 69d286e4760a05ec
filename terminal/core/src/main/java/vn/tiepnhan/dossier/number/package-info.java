/** Number checks: tax code, social-insurance number, health card, citizen id, unit code and the QR codes of cards. */
@NullMarked
package vn.tiepnhan.dossier.number;

import org.jspecify.annotations.NullMarked;
