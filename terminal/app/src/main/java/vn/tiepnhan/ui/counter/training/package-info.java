/** What officers practise with: dossiers of units that do not exist. */
@NullMarked
package vn.tiepnhan.ui.counter.training;

import org.jspecify.annotations.NullMarked;
