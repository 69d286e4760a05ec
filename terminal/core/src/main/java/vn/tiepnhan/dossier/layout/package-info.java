/** Layouts as data: the files that say what a barcode carries, and how one symbol is recognised, checked and unpacked by them. */
@NullMarked
package vn.tiepnhan.dossier.layout;

import org.jspecify.annotations.NullMarked;
