/** Symbols, layouts, assembly, the dossier itself, and number checks (MST, BHXH, BHYT, CCCD). */
@NullMarked
package vn.tiepnhan.dossier;

import org.jspecify.annotations.NullMarked;
