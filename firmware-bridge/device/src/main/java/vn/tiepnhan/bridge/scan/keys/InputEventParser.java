package vn.tiepnhan.bridge.scan.keys;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a stream into {@code struct input_event}: seconds and microseconds of the machine's word size, then type, code and
 * value; 24 bytes on 64-bit systems, 16 on 32-bit ones. Not thread-safe.
 */
final class InputEventParser {
    private final ByteBuffer one;
    private final int head;

    InputEventParser(EventSize size) {
        this.one = ByteBuffer.allocate(size.bytes()).order(ByteOrder.nativeOrder());
        this.head = size.bytes() - 8;
    }

    List<InputEvent> feed(byte[] bytes) {
        List<InputEvent> events = new ArrayList<>(bytes.length / one.capacity() + 1);
        int at = 0;
        while (at < bytes.length) {
            int part = Math.min(one.remaining(), bytes.length - at);
            one.put(bytes, at, part);
            at += part;
            if (!one.hasRemaining()) {
                events.add(new InputEvent(
                        one.getShort(head) & 0xFFFF, one.getShort(head + 2) & 0xFFFF, one.getInt(head + 4)));
                one.clear();
            }
        }
        return events;
    }

    void forget() {
        one.clear();
    }
}
