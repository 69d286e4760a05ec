package vn.tiepnhan.bridge.link.trace;

/** Masks what a scanner reads. Of text, control bytes and punctuation stay, for the framing is what a technician looks for. */
public final class CodeVeil implements Veil {
    private static final byte MASK = 'x';

    private final boolean text;

    /** @param text false for reports and key events, of which every byte could give a digit away */
    public CodeVeil(boolean text) {
        this.text = text;
    }

    @Override
    public byte[] in(byte[] bytes) {
        byte[] masked = bytes.clone();
        for (int i = 0; i < masked.length; i++) {
            if (!text || tells(masked[i] & 0xFF)) {
                masked[i] = MASK;
            }
        }
        return masked;
    }

    private static boolean tells(int value) {
        return value >= 0x80
                || (value >= '0' && value <= '9')
                || (value >= 'A' && value <= 'Z')
                || (value >= 'a' && value <= 'z');
    }
}
