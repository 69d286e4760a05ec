package vn.tiepnhan.bridge.escpos;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A second opinion on slips of letters, written from the command reference and sharing no line with the product: what a
 * person would read on the paper, line by line. Stops at the first byte that is not what the reference allows.
 */
final class LetterReferenceReader {
    private final byte[] stream;
    private final Map<Integer, String> defined = new HashMap<>();
    private final Map<String, String> looks;
    private final List<String> lines = new ArrayList<>();
    private final List<String> codes = new ArrayList<>();
    private StringBuilder line = new StringBuilder();
    private boolean userDefined;
    private int at;
    private int definitions;

    /** @param looks which letter the dots of a defined one show, by their bytes */
    LetterReferenceReader(byte[] stream, Map<String, String> looks) {
        this.stream = stream.clone();
        this.looks = looks;
    }

    LetterReferenceReader read() {
        while (at < stream.length) {
            int head = next();
            switch (head) {
                case 0x0A -> endLine();
                case 0x1B -> escape(next());
                case 0x1C -> expect(next() == 0x2E, "FS");
                case 0x1D -> group(next());
                default -> {
                    expect(head >= 0x20 && head <= 0x7E, "a letter");
                    String own = userDefined ? defined.get(head) : null;
                    line.append(own == null ? String.valueOf((char) head) : own);
                }
            }
        }
        expect(line.length() == 0, "a line that is printed");
        return this;
    }

    private void escape(int name) {
        switch (name) {
            case 0x40 -> {
                defined.clear();
                userDefined = false;
            }
            case 0x25 -> userDefined = (next() & 1) == 1;
            case 0x26 -> define();
            case 0x24 -> {
                line.append(line.length() == 0 ? "" : " ");
                skip(2);
            }
            case 0x4A -> {
                skip(1);
                endLine();
            }
            case 0x33, 0x45, 0x61 -> skip(1);
            default -> expect(false, "ESC %02X".formatted(name));
        }
    }

    /** ESC & y c1 c2 [x d1 … d(y × x)] for each code. */
    private void define() {
        int down = next();
        int first = next();
        int last = next();
        expect(down == 3 && first >= 0x20 && first <= last && last <= 0x7E, "32 <= c1 <= c2 <= 126");
        for (int code = first; code <= last; code++) {
            int across = next();
            expect(across <= 12, "x <= 12");
            String dots = Arrays.toString(Arrays.copyOfRange(stream, at, at + down * across));
            skip(down * across);
            String letter = looks.get(dots);
            expect(letter != null, "the dots of a letter");
            defined.put(code, letter == null ? "?" : letter);
            definitions++;
        }
    }

    private void group(int name) {
        switch (name) {
            case 0x21, 0x42, 0x68, 0x77, 0x48 -> skip(1);
            case 0x28 -> parenthesis();
            case 0x6B -> {
                expect(next() == 73, "GS k 73");
                int count = next();
                codes.add("bars " + count);
                skip(count);
            }
            case 0x76 -> {
                expect(next() == 0x30, "GS v 0");
                skip(1);
                int across = next() + 256 * next();
                skip(across * (next() + 256 * next()));
            }
            default -> expect(false, "GS %02X".formatted(name));
        }
    }

    private void parenthesis() {
        int letter = next();
        int count = next() + 256 * next();
        if (letter == 0x6B && stream[at + 1] == 0x50) {
            codes.add("qr " + new String(stream, at + 3, count - 3, java.nio.charset.StandardCharsets.US_ASCII));
        }
        expect(letter == 0x6B || letter == 0x44 || (letter == 0x4C && stream[at + 1] == 0x53), "GS (");
        skip(count);
    }

    private void endLine() {
        if (line.length() > 0) {
            lines.add(line.toString().strip().replaceAll(" +", " "));
        }
        line = new StringBuilder();
    }

    private void skip(int count) {
        at += count;
        expect(at <= stream.length, "the rest of a command");
    }

    private int next() {
        return stream[at++] & 0xFF;
    }

    private void expect(boolean there, String what) {
        if (!there) {
            throw new IllegalStateException("not " + what + " at " + at);
        }
    }

    List<String> lines() {
        return lines;
    }

    List<String> codes() {
        return codes;
    }

    int definitions() {
        return definitions;
    }
}
