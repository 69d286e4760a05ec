/** Who is next: tickets, calls and waiting times of the queue one device keeps. */
@NullMarked
package vn.tiepnhan.queue;

import org.jspecify.annotations.NullMarked;
