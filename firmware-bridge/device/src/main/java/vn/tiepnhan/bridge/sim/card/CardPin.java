package vn.tiepnhan.bridge.sim.card;

import java.util.Arrays;

/** The PIN of a card made of bytes, and its count of tries. */
final class CardPin {
    private final byte[] right;
    private final int most;
    private int left;
    private boolean verified;

    CardPin(byte[] right, int most) {
        this.right = right.clone();
        this.most = most;
        this.left = most;
    }

    boolean verified() {
        return verified;
    }

    void forget() {
        verified = false;
    }

    int left() {
        return left;
    }

    /** VERIFY; without data only asks. */
    byte[] verify(byte[] data) {
        if (data.length == 0) {
            return CommandCard.status(verified ? 0x9000 : left == 0 ? 0x6983 : 0x63C0 | left);
        }
        if (left == 0) {
            return CommandCard.status(0x6983);
        }
        verified = Arrays.equals(data, right);
        left = verified ? most : left - 1;
        return CommandCard.status(verified ? 0x9000 : left == 0 ? 0x6983 : 0x63C0 | left);
    }
}
