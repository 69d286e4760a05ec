/** What a profile says of a printer's knife and drawer, and of the steps of its self-test. */
@NullMarked
package vn.tiepnhan.profile.printer.parts;

import org.jspecify.annotations.NullMarked;
