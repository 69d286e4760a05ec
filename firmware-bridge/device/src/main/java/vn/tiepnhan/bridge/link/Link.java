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
