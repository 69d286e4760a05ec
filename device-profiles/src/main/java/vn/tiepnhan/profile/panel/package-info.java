/** What a profile says of a panel of lamps, buzzer, buttons and contacts. */
@NullMarked
package vn.tiepnhan.profile.panel;

import org.jspecify.annotations.NullMarked;
