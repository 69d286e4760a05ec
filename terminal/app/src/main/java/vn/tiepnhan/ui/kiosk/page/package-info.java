/** The pages between the kiosk's header and footer, one for each step of a visit. */
@NullMarked
package vn.tiepnhan.ui.kiosk.page;

import org.jspecify.annotations.NullMarked;
