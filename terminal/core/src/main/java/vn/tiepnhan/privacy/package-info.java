/** What a person may ask of an office about their own data, how long a terminal keeps it, and who looked. */
@NullMarked
package vn.tiepnhan.privacy;

import org.jspecify.annotations.NullMarked;
