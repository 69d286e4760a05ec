/** Finds the bridge and talks to it over HTTP and its event stream, with the requests and the JSON of both ends. */
@NullMarked
package vn.tiepnhan.bridge.api.client;

import org.jspecify.annotations.NullMarked;
