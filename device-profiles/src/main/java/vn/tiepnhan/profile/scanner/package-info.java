/** What a profile says of a bar code scanner. */
@NullMarked
package vn.tiepnhan.profile.scanner;

import org.jspecify.annotations.NullMarked;
