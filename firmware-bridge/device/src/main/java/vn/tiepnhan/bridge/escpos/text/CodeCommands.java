package vn.tiepnhan.bridge.escpos.text;

import static vn.tiepnhan.bridge.escpos.EscPosCommands.GS;
import static vn.tiepnhan.bridge.escpos.EscPosCommands.bytes;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import vn.tiepnhan.bridge.layout.PlacedSlip.Code;

/** Codes the printer draws itself: {@code GS ( k} for QR, {@code GS k 73} for Code 128. */
final class CodeCommands {
    private static final int BAR_MODULES = 11;
    private static final int ENDS = 35;
    private static final int DLE = 0x10;

    private final TextPlan plan;

    CodeCommands(TextPlan plan) {
        this.plan = plan;
    }

    /** @return none where this printer cannot draw it so */
    byte[] of(Code code, int paperWidth) {
        boolean plain = code.text().chars().allMatch(c -> c >= ' ' && c <= '~');
        if (!plain || code.text().isEmpty()) {
            return new byte[0];
        }
        return switch (code.kind()) {
            case QR -> code.text().length() <= plan.qrBytes() ? qr(code) : new byte[0];
            case CODE128 -> plan.code128() ? code128(code, paperWidth) : new byte[0];
        };
    }

    /** Model 2, module size, error correction M, store, print. */
    private static byte[] qr(Code code) {
        byte[] text = code.text().getBytes(StandardCharsets.US_ASCII);
        int store = text.length + 3;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(bytes(GS, '(', 'k', 4, 0, '1', 'A', '2', 0));
        out.writeBytes(bytes(GS, '(', 'k', 3, 0, '1', 'C', code.module()));
        out.writeBytes(bytes(GS, '(', 'k', 3, 0, '1', 'E', '1'));
        out.writeBytes(bytes(GS, '(', 'k', store & 0xFF, store >> 8, '1', 'P', '0'));
        out.writeBytes(text);
        out.writeBytes(bytes(GS, '(', 'k', 3, 0, '1', 'Q', '0'));
        return out.toByteArray();
    }

    private static byte[] code128(Code code, int paperWidth) {
        byte[] data = code128(code.text());
        int room = paperWidth - 2 * code.quietDots();
        if (data.length > 255 || modules(data) * code.module() > room) {
            return new byte[0];
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(bytes(GS, 'h', Math.min(255, code.height())));
        out.writeBytes(bytes(GS, 'w', code.module()));
        out.writeBytes(bytes(GS, 'H', 0));
        out.writeBytes(bytes(GS, 'k', 73, data.length));
        out.writeBytes(data);
        return out.toByteArray();
    }

    /** Start, check and stop, and one symbol for each letter, pair of digits or change of code set. */
    private static int modules(byte[] data) {
        int symbols = 0;
        for (int i = 0; i < data.length; i++) {
            i += data[i] == '{' ? 1 : 0;
            symbols++;
        }
        return BAR_MODULES * symbols + ENDS - BAR_MODULES;
    }

    /**
     * Code set B, and C for four digits or more. Code set C is not used where two of its numbers would make a real-time
     * command.
     */
    static byte[] code128(String text) {
        byte[] mixed = code128(text, true);
        for (int i = 0; i + 1 < mixed.length; i++) {
            if (mixed[i] == DLE && (mixed[i + 1] == 0x04 || mixed[i + 1] == 0x05 || mixed[i + 1] == 0x14)) {
                return code128(text, false);
            }
        }
        return mixed;
    }

    private static byte[] code128(String text, boolean pairs) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        char set = 0;
        int at = 0;
        while (at < text.length()) {
            int digits = digits(text, at);
            boolean run = pairs && (digits >= 4 || (set == 'C' && digits >= 2)) && digits % 2 == 0;
            if (run) {
                set = enter('C', set, out);
                for (int end = at + digits; at < end; at += 2) {
                    out.write(Integer.parseInt(text.substring(at, at + 2)));
                }
            } else {
                set = enter('B', set, out);
                out.write(text.charAt(at));
                if (text.charAt(at) == '{') {
                    out.write('{');
                }
                at++;
            }
        }
        return out.toByteArray();
    }

    private static char enter(char wanted, char before, ByteArrayOutputStream out) {
        if (wanted != before) {
            out.write('{');
            out.write(wanted);
        }
        return wanted;
    }

    private static int digits(String text, int from) {
        int end = from;
        while (end < text.length() && Character.isDigit(text.charAt(end))) {
            end++;
        }
        return end - from;
    }
}
