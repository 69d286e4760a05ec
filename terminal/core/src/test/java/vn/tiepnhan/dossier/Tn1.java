package vn.tiepnhan.dossier;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** Writes tn1 symbols from the published description alone, so that reader and writer share no code. */
public record Tn1(
        String kind, String procedure, String unit, String mst, String period, int batch, int print, byte[] body) {
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    /** A small dossier of an invented unit. */
    public static final String BODY =
            "U~Công ty TNHH Ánh Dương~12 Lê Lợi, Quận 1~0801234567~nhansu@example.vn~Trần Thị Hoa\n"
                    + "D~PAPER~iBHXH 3.3~2015-09-30T08:15~<1@ibhxh>~" + "ab".repeat(32) + "\n"
                    + "F~1~D02-TS~Danh sách lao động tham gia BHXH, BHYT, BHTN~1\n"
                    + "L~1~Võ Quốc Tuyết~7987885988~27/02/1971~GH~06/2015~DN4797987885988~31/12/2015\n"
                    + "L~2~Phạm Thị Sương~~1980~TM~09/2015~~\n";

    public static Tn1 of(String body) {
        return new Tn1("A", "103", "TA0123A", "0100109106", "092015", 1, 1, body.getBytes(StandardCharsets.UTF_8));
    }

    public Tn1 kind(String other) {
        return new Tn1(other, procedure, unit, mst, period, batch, print, body);
    }

    public Tn1 unit(String other) {
        return new Tn1(kind, procedure, other, mst, period, batch, print, body);
    }

    public Tn1 print(int other) {
        return new Tn1(kind, procedure, unit, mst, period, batch, other, body);
    }

    /** The symbols of one print-out. */
    public List<String> symbols(int count) {
        return symbols(count, base32(deflate(body)));
    }

    /** Symbols that carry the given Base32 text, whatever it is. */
    public List<String> symbols(int count, String base32) {
        List<String> symbols = new ArrayList<>();
        int slice = (base32.length() + count - 1) / count;
        for (int i = 0; i < count; i++) {
            int from = Math.min(i * slice, base32.length());
            String chunk = base32.substring(from, Math.min(from + slice, base32.length()));
            symbols.add(sealed(header(i + 1, count) + chunk));
        }
        return symbols;
    }

    public String header(int number, int count) {
        return "TN1" + kind + padded(procedure, 4) + padded(unit, 10) + padded(mst, 14) + period + two(batch)
                + two(print) + crc(body) + two(number) + two(count);
    }

    /** With the symbol's own check at the end. */
    public static String sealed(String text) {
        return text + "#" + crc(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    public static byte[] deflate(byte[] bytes) {
        Deflater deflater = new Deflater(9, true);
        deflater.setInput(bytes);
        deflater.finish();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[4096];
        while (!deflater.finished()) {
            out.write(buffer, 0, deflater.deflate(buffer));
        }
        deflater.end();
        return out.toByteArray();
    }

    public static String base32(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        StringBuilder bits = new StringBuilder();
        for (byte each : bytes) {
            bits.append(Integer.toBinaryString((each & 0xFF) | 0x100).substring(1));
            while (bits.length() >= 5) {
                text.append(ALPHABET.charAt(Integer.parseInt(bits.substring(0, 5), 2)));
                bits.delete(0, 5);
            }
        }
        if (bits.length() > 0) {
            text.append(ALPHABET.charAt(Integer.parseInt((bits + "0000").substring(0, 5), 2)));
        }
        return text.toString();
    }

    private static String crc(byte[] bytes) {
        CRC32 crc = new CRC32();
        crc.update(bytes);
        return String.format(Locale.ROOT, "%08X", crc.getValue());
    }

    private static String padded(String text, int width) {
        return text + ".".repeat(width - text.length());
    }

    private static String two(int number) {
        return String.format(Locale.ROOT, "%02d", number);
    }
}
