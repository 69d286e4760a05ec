/** From joined chunks to a body: unpacking within limits, what the text may be, taking its lines apart. */
@NullMarked
package vn.tiepnhan.dossier.layout.body;

import org.jspecify.annotations.NullMarked;
