/** Corrections: a receipt keeps its number, a further version of its line says what is right. */
@NullMarked
package vn.tiepnhan.correction;

import org.jspecify.annotations.NullMarked;
