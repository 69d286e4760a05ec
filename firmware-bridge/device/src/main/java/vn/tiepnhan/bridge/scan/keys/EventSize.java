package vn.tiepnhan.bridge.scan.keys;

/** Length of {@code struct input_event}; follows from the word size of the programs of a system. */
public enum EventSize {
    WORDS_OF_64(24),
    WORDS_OF_32(16);

    private final int bytes;

    EventSize(int bytes) {
        this.bytes = bytes;
    }

    public int bytes() {
        return bytes;
    }

    /** Of the system this program runs on, which is what the kernel goes by. */
    public static EventSize ofThisProgram() {
        return "32".equals(System.getProperty("sun.arch.data.model")) ? WORDS_OF_32 : WORDS_OF_64;
    }
}
