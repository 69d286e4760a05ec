package vn.tiepnhan.bridge.sim.scanner;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.bridge.code.KeyLayout;
import vn.tiepnhan.bridge.code.KeyLayout.Stroke;
import vn.tiepnhan.bridge.code.KeyTyping;
import vn.tiepnhan.bridge.scan.keys.EventSize;

/** A scanner that pretends to be a keyboard: {@code struct input_event} as the kernel hands them out, Enter at the end. */
public final class KeyVoice implements ScannerVoice {
    private static final int SYN = 0;
    private static final int KEY = 1;
    private static final int SHIFT = 42;
    private static final int CONTROL = 29;
    private static final int ALT_GR = 100;

    private final EventSize size;
    private final KeyLayout layout;
    private final boolean aim;

    /** @param aim whether AIM identifiers are typed in front */
    public KeyVoice(EventSize size, KeyLayout layout, boolean aim) {
        this.size = size;
        this.layout = layout;
        this.aim = aim;
    }

    @Override
    public byte[] says(@Nullable String symbology, byte[] code) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        if (aim) {
            type(new String(AimLetters.of(symbology), StandardCharsets.US_ASCII), out);
        }
        type(new String(code, StandardCharsets.UTF_8), out);
        tap(KeyTyping.ENTER, out);
        return out.toByteArray();
    }

    private void type(String text, ByteArrayOutputStream out) {
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            boolean control = character < ' ' && character != '\t';
            char typed = control ? Character.toLowerCase((char) (character | 0x40)) : character;
            Stroke stroke = stroke(control ? controlKey(typed) : typed, character);
            hold(control, CONTROL, 1, out);
            hold(stroke.shift(), SHIFT, 1, out);
            hold(stroke.altGr(), ALT_GR, 1, out);
            tap(stroke.key(), out);
            hold(stroke.altGr(), ALT_GR, 0, out);
            hold(stroke.shift(), SHIFT, 0, out);
            hold(control, CONTROL, 0, out);
        }
    }

    /** The key that makes a control character together with Control: 6 for RS, minus for US, 2 for NUL. */
    private static char controlKey(char typed) {
        return switch (typed) {
            case '^' -> '6';
            case '_' -> '-';
            case '@' -> '2';
            default -> typed;
        };
    }

    private Stroke stroke(char typed, char character) {
        if (typed == '\t') {
            return new Stroke(KeyTyping.TAB, false, false);
        }
        return layout.stroke(typed)
                .orElseThrow(() -> new IllegalArgumentException(
                        String.format(Locale.ROOT, "no key makes U+%04X", (int) character)));
    }

    private void hold(boolean needed, int key, int value, ByteArrayOutputStream out) {
        if (needed) {
            event(KEY, key, value, out);
            event(SYN, 0, 0, out);
        }
    }

    private void tap(int key, ByteArrayOutputStream out) {
        hold(true, key, 1, out);
        hold(true, key, 0, out);
    }

    private void event(int type, int code, int value, ByteArrayOutputStream out) {
        ByteBuffer one = ByteBuffer.allocate(size.bytes()).order(ByteOrder.nativeOrder());
        int head = size.bytes() - 8;
        one.putShort(head, (short) type).putShort(head + 2, (short) code).putInt(head + 4, value);
        out.writeBytes(one.array());
    }
}
