/** What belongs to the officer's seat beside the dossier in front: who sits there, what is put aside, what waits. */
@NullMarked
package vn.tiepnhan.ui.counter.seat;

import org.jspecify.annotations.NullMarked;
