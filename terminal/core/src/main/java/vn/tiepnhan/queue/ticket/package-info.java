/** What a ticket of the queue is. */
@NullMarked
package vn.tiepnhan.queue.ticket;

import org.jspecify.annotations.NullMarked;
