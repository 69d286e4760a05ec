package vn.tiepnhan.bridge.api.client;

/**
 * The answer to a wish for a ticket.
 *
 * @param ticket for one use
 * @param seconds how long it is good
 */
record PageTicket(String ticket, long seconds) {}
