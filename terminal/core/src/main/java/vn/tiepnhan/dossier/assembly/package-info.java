/** Assembly: symbols in any order, from several pages, files or scans, become dossiers. */
@NullMarked
package vn.tiepnhan.dossier.assembly;

import org.jspecify.annotations.NullMarked;
