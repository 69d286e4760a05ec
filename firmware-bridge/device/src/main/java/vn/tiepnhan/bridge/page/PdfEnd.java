package vn.tiepnhan.bridge.page;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A PDF file ends in {@code startxref}, a place inside the file, and {@code %%EOF} (ISO 32000-1, 7.5.5). */
final class PdfEnd {
    private static final int TAIL = 1024;
    private static final Pattern END = Pattern.compile("startxref\\s+(\\d{1,12})\\s+%%EOF\\s*$");

    private PdfEnd() {}

    static boolean reached(Path file) throws IOException {
        try (RandomAccessFile pdf = new RandomAccessFile(file.toFile(), "r")) {
            long size = pdf.length();
            byte[] tail = new byte[(int) Math.min(TAIL, size)];
            pdf.seek(size - tail.length);
            pdf.readFully(tail);
            Matcher end = END.matcher(new String(tail, StandardCharsets.ISO_8859_1).replaceFirst("[\\s\\x00]+$", ""));
            return end.find() && Long.parseLong(end.group(1)) < size;
        }
    }
}
