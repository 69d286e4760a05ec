/** What profiles of all kinds say: who the device is, how it is recognised, its quirks, how it comes back. */
@NullMarked
package vn.tiepnhan.profile.about;

import org.jspecify.annotations.NullMarked;
