package vn.tiepnhan.bridge.card;

import java.util.HexFormat;
import vn.tiepnhan.bridge.sim.card.VirtualCard;

/** A chip that says the same to every command. */
public record CardOfOneAnswer(String hex) implements VirtualCard {
    @Override
    public byte[] atr() {
        return new byte[] {0x3B, (byte) 0x80, (byte) 0x80, 0x01, 0x01};
    }

    @Override
    public void reset() {}

    @Override
    public byte[] answer(byte[] command) {
        return HexFormat.of().parseHex(hex);
    }
}
