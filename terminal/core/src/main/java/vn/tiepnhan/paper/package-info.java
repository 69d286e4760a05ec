/** A4 papers as PDF: reports and official forms, Vietnamese fonts inside, text to be searched and copied. */
@NullMarked
package vn.tiepnhan.paper;

import org.jspecify.annotations.NullMarked;
