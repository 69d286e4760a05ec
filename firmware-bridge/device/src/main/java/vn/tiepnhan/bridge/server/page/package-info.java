/** The technician's page in a browser: its files. */
@NullMarked
package vn.tiepnhan.bridge.server.page;

import org.jspecify.annotations.NullMarked;
