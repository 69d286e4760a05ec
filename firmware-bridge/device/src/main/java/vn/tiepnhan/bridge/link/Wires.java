package vn.tiepnhan.bridge.link;

import java.time.Duration;

/** The wires of one panel by their numbers, as levels. Used by one thread, that of the panel. */
public interface Wires extends AutoCloseable {
    /**
     * Waits, and takes in what inputs have become meanwhile.
     *
     * @throws LinkException when the board is gone
     */
    void refresh(Duration wait) throws LinkException;

    /** The level of an input, as it was at the last {@link #refresh}. */
    boolean high(int line) throws LinkException;

    /** Sets the level of an output. */
    void set(int line, boolean high) throws LinkException;

    /** Lets go; outputs have been set to what is safe before. */
    @Override
    void close();
}
