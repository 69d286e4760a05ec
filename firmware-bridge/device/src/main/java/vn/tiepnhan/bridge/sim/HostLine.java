package vn.tiepnhan.bridge.sim;

/** The way from a simulated device back to whoever is connected to it. */
interface HostLine {
    void send(byte[] bytes);

    /** The cable is pulled. */
    void drop();
}
