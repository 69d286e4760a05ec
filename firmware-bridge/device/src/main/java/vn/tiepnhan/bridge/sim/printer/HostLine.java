package vn.tiepnhan.bridge.sim.printer;

/** The way from a simulated printer back to whoever is connected to it. */
public interface HostLine {
    void send(byte[] bytes);

    /** The cable is pulled. */
    void drop();

    /**
     * The printer was switched off and on: an Ethernet board drops the connection, a serial line does not notice. Answers
     * whether the host notices.
     */
    default boolean restarted() {
        drop();
        return true;
    }
}
