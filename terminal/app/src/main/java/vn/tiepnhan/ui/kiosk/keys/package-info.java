/** The kiosk's own keys: what receipt numbers, codes and words are typed with, and where they are seen. */
@NullMarked
package vn.tiepnhan.ui.kiosk.keys;

import org.jspecify.annotations.NullMarked;
