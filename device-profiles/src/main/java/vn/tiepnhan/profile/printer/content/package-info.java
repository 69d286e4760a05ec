/** What a profile says of how a printer puts words, pictures and codes on paper. */
@NullMarked
package vn.tiepnhan.profile.printer.content;

import org.jspecify.annotations.NullMarked;
