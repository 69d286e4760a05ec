package vn.tiepnhan.bridge.scan.keys;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/** Input events as the kernel writes them, for tests. */
final class Keys {
    static final int ENTER = 28;
    static final int KEYPAD_ENTER = 96;
    static final int SHIFT = 42;
    static final int CONTROL = 29;
    static final int ALT = 56;
    static final int CAPS_LOCK = 58;

    private final EventSize size;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    Keys(EventSize size) {
        this.size = size;
    }

    Keys tap(int... keys) {
        Arrays.stream(keys).forEach(key -> press(key).release(key));
        return this;
    }

    Keys press(int key) {
        return event(4, 4, 0x70000 + key).event(1, key, 1).event(0, 0, 0);
    }

    Keys release(int key) {
        return event(1, key, 0).event(0, 0, 0);
    }

    Keys event(int type, int code, int value) {
        ByteBuffer one = ByteBuffer.allocate(size.bytes()).order(ByteOrder.nativeOrder());
        one.putInt(0, 1_700_000_000).putInt(size.bytes() / 2 - 4, 123_456);
        one.putShort(size.bytes() - 8, (short) type);
        one.putShort(size.bytes() - 6, (short) code);
        one.putInt(size.bytes() - 4, value);
        out.writeBytes(one.array());
        return this;
    }

    byte[] bytes() {
        return out.toByteArray();
    }
}
