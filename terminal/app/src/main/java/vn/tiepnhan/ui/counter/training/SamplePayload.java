package vn.tiepnhan.ui.counter.training;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** Symbols of layout {@code tn1} of invented dossiers, each with a unit of its own: for training, demonstrations, tests. */
public final class SamplePayload {
    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private SamplePayload() {}

    /** The symbols of one dossier of eight workers under slip 103, in order. */
    public static List<byte[]> symbols(int serial, int count) {
        return symbols("103", serial, count);
    }

    /** @param procedure three letters or digits */
    public static List<byte[]> symbols(String procedure, int serial, int count) {
        StringBuilder body =
                new StringBuilder("U~Công ty TNHH Thử Tải " + serial + "~1 Lê Lợi, Quận 1~0800000000~~Trần Thị Thử\n");
        body.append("D~PAPER~iBHXH 3.5~2015-09-08T11:31~~\nF~1~D02-TS~Danh sách lao động tham gia BHXH~1\n");
        for (int n = 1; n <= 8; n++) {
            body.append("L~")
                    .append(n)
                    .append("~Nguyễn Văn Thử~79")
                    .append(String.format(Locale.ROOT, "%08d", serial + n));
            body.append("~01/02/1980~TM~10/2015~~\n");
        }
        byte[] bytes = body.toString().getBytes(StandardCharsets.UTF_8);
        String text = base32(deflated(bytes));
        int chunk = (text.length() + count - 1) / count;
        List<byte[]> symbols = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String head = String.format(
                    Locale.ROOT,
                    "TN1A%s.T%06d...0314409058....1020150101%s%02d%02d",
                    procedure,
                    serial,
                    crc(bytes),
                    i + 1,
                    count);
            String symbol = head + text.substring(i * chunk, Math.min(text.length(), (i + 1) * chunk));
            String closed = symbol + "#" + crc(symbol.getBytes(StandardCharsets.US_ASCII));
            symbols.add(closed.getBytes(StandardCharsets.US_ASCII));
        }
        return symbols;
    }

    private static String crc(byte[] bytes) {
        CRC32 crc = new CRC32();
        crc.update(bytes);
        return String.format(Locale.ROOT, "%08X", crc.getValue());
    }

    private static byte[] deflated(byte[] bytes) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
        deflater.setInput(bytes);
        deflater.finish();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[1024];
        while (!deflater.finished()) {
            out.write(buffer, 0, deflater.deflate(buffer));
        }
        deflater.end();
        return out.toByteArray();
    }

    private static String base32(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        int bits = 0;
        int held = 0;
        for (byte b : bytes) {
            held = (held << 8) | (b & 0xFF);
            bits += 8;
            while (bits >= 5) {
                bits -= 5;
                text.append(BASE32.charAt(held >> bits & 31));
            }
        }
        if (bits > 0) {
            text.append(BASE32.charAt(held << (5 - bits) & 31));
        }
        return text.toString();
    }
}
