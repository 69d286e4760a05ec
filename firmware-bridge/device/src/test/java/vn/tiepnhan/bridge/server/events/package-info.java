/** Sessions at the event stream under test. */
@NullMarked
package vn.tiepnhan.bridge.server.events;

import org.jspecify.annotations.NullMarked;
