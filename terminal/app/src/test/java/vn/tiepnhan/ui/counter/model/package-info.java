/** Tests of finding dossiers and actions. */
@NullMarked
package vn.tiepnhan.ui.counter.model;

import org.jspecify.annotations.NullMarked;
