/** The dossier in front of the officer, from the empty counter to its slip. */
@NullMarked
package vn.tiepnhan.ui.counter.dossier;

import org.jspecify.annotations.NullMarked;
