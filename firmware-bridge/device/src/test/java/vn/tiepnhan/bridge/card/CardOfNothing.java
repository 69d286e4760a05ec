package vn.tiepnhan.bridge.card;

import vn.tiepnhan.bridge.sim.card.VirtualCard;

/** A chip that knows no command, as an old telephone card. */
final class CardOfNothing implements VirtualCard {
    @Override
    public byte[] atr() {
        return new byte[] {0x3B, (byte) 0x80, (byte) 0x80, 0x01, 0x01};
    }

    @Override
    public void reset() {}

    @Override
    public byte[] answer(byte[] command) {
        return new byte[] {0x6D, 0x00};
    }
}
