package vn.tiepnhan.bridge.link;

import java.time.Duration;

/**
 * An open byte port to one device. Used by one thread at a time, that of the device; {@link #close} may come from any.
 */
public interface Link extends AutoCloseable {
    /**
     * Hands bytes over and returns when the port has taken all of them (which says nothing about paper).
     *
     * @param stall longest time without any byte being taken
     * @throws LinkException with the number of these bytes that may have left
     */
    void write(byte[] bytes, Duration stall) throws LinkException;

    /** Asked when a port has taken nothing for the stall time: whether to wait on. Called in the writing thread. */
    @FunctionalInterface
    interface Stalled {
        boolean waitOn() throws LinkException;
    }

    /** As {@link #write(byte[], Duration)}, but a stall ends it only when {@code stalled} says so. */
    default void write(byte[] bytes, Duration stall, Stalled stalled) throws LinkException {
        write(bytes, stall);
    }

    /**
     * What has come in, waiting for the first byte if need be.
     *
     * @return empty when nothing came in that time
     */
    byte[] read(Duration wait) throws LinkException;

    /** Whether anything can ever be read: false for plain files and one-way pipes. */
    boolean answers();

    @Override
    void close();
}
