/** The centre a terminal syncs to: its address, the authority of its TLS, and the keys its receipts are believed by. */
@NullMarked
package vn.tiepnhan.outbox.centre;

import org.jspecify.annotations.NullMarked;
