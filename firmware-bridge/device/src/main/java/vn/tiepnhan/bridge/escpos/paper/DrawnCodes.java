package vn.tiepnhan.bridge.escpos.paper;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import vn.tiepnhan.bridge.layout.DotImage;
import vn.tiepnhan.bridge.layout.PrinterCode;

/** Codes a printer draws itself: {@code GS ( k} for QR and {@code GS k 73} for Code 128. One thread. */
public final class DrawnCodes {
    private static final int USUAL_MODULE = 3;
    private static final int USUAL_HEIGHT = 162;

    private final ByteArrayOutputStream data = new ByteArrayOutputStream();
    private String stored = "";
    private int qrModule = USUAL_MODULE;
    private int barModule = USUAL_MODULE;
    private int barHeight = USUAL_HEIGHT;
    private int left;
    private boolean bars;

    /** GS h and GS w. */
    public void obey(byte[] command) {
        if (command[1] == 'h') {
            barHeight = Math.max(1, command[2] & 0xFF);
        } else if (command[1] == 'w') {
            barModule = Math.max(1, command[2] & 0xFF);
        }
    }

    /** @param bytes of data that follow {@code GS k 73} or {@code GS ( k}'s length */
    public void begin(boolean barCode, int bytes) {
        data.reset();
        bars = barCode;
        left = bytes;
    }

    public boolean expectsMore() {
        return left > 0;
    }

    /** @return a code to be printed now, none before it is whole or where it cannot be one */
    public Optional<DotImage> accept(byte value) {
        data.write(value);
        left--;
        if (left > 0) {
            return Optional.empty();
        }
        return bars
                ? PrinterCode.code128(letters(data.toByteArray()), barModule, barHeight)
                : square(data.toByteArray());
    }

    private Optional<DotImage> square(byte[] block) {
        if (block.length < 3 || block[0] != '1') {
            return Optional.empty();
        }
        switch (block[1]) {
            case 'C' -> qrModule = Math.max(1, block[2] & 0xFF);
            case 'P' -> stored = new String(block, 3, block.length - 3, StandardCharsets.ISO_8859_1);
            case 'Q' -> {
                return PrinterCode.qr(stored, qrModule);
            }
            default -> {}
        }
        return Optional.empty();
    }

    /** What data in code sets B and C says; nothing of it where it is malformed, as printers have it. */
    static String letters(byte[] data) {
        StringBuilder text = new StringBuilder();
        char set = 0;
        for (int i = 0; i < data.length; i++) {
            if (data[i] == '{' && i + 1 < data.length) {
                i++;
                char named = (char) data[i];
                if (named == '{') {
                    text.append('{');
                } else if (named == 'B' || named == 'C') {
                    set = named;
                } else {
                    return "";
                }
            } else if (set == 'C' && data[i] >= 0 && data[i] < 100) {
                text.append("%02d".formatted(data[i]));
            } else if (set == 'B' && data[i] >= ' ') {
                text.append((char) data[i]);
            } else {
                return "";
            }
        }
        return text.toString();
    }
}
