/** A layout file as records that check every value: header fields, endings, grammars, encodings. */
@NullMarked
package vn.tiepnhan.dossier.layout.rule;

import org.jspecify.annotations.NullMarked;
