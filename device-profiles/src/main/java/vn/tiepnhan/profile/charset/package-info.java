/** Vietnamese letters and the bytes printers' code pages have for them. */
@NullMarked
package vn.tiepnhan.profile.charset;

import org.jspecify.annotations.NullMarked;
