/** Who hears what: sessions at the event stream, the one in front, and what is kept for one whose line broke. */
@NullMarked
package vn.tiepnhan.bridge.server.events;

import org.jspecify.annotations.NullMarked;
