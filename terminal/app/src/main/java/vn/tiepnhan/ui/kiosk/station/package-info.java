/** What stands behind a kiosk's window: rules of the day, folders of this machine, devices, slips. */
@NullMarked
package vn.tiepnhan.ui.kiosk.station;

import org.jspecify.annotations.NullMarked;
