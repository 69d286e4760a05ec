/** What stands around the dossier at all times: header, note, keys. */
@NullMarked
package vn.tiepnhan.ui.counter.edge;

import org.jspecify.annotations.NullMarked;
