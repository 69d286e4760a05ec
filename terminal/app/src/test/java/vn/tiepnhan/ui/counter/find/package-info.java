/** Tests of finding dossiers and actions. */
@NullMarked
package vn.tiepnhan.ui.counter.find;

import org.jspecify.annotations.NullMarked;
