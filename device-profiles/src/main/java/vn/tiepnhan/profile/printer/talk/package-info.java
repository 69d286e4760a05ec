/** What a profile says of how a printer is reached, answers, proves and recovers. */
@NullMarked
package vn.tiepnhan.profile.printer.talk;

import org.jspecify.annotations.NullMarked;
