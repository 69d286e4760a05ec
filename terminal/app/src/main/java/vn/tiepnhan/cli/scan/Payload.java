package vn.tiepnhan.cli.scan;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vn.tiepnhan.cli.verb.Failure;
import vn.tiepnhan.dossier.Symbol;
import vn.tiepnhan.dossier.assembly.RawScans;

/** The {@code --payload} options: raw scans from standard input. */
public final class Payload {
    private static final int LARGEST = 4 * 1024 * 1024;
    /** {@code xxd -p} and {@code od} break a dump into lines of this many digits; they do not end a code. */
    private static final int DUMP_WIDTH = 60;

    @Option(
            names = "--payload",
            paramLabel = "-",
            description = "Đọc dữ liệu quét thô từ stdin / raw scans from standard input")
    private @Nullable String raw;

    @Option(names = "--payload-hex", paramLabel = "-", description = "Như --payload, dạng hex / the same as hex")
    private @Nullable String hex;

    boolean given() {
        return raw != null || hex != null;
    }

    /** The scans, each with its AIM identifier stripped. */
    List<Symbol> scans(InputStream input) {
        if (!given()) {
            return List.of();
        }
        if (raw != null && hex != null) {
            throw usage("Chỉ dùng một trong --payload và --payload-hex.", "Use either --payload or --payload-hex.");
        }
        if (!"-".equals(raw == null ? hex : raw)) {
            throw usage(
                    "--payload và --payload-hex chỉ nhận - (stdin).",
                    "--payload and --payload-hex take - (stdin) only.");
        }
        byte[] bytes = all(input);
        return RawScans.split(hex == null ? bytes : unhexed(bytes), "-");
    }

    private static byte[] all(InputStream input) {
        try {
            byte[] bytes = input.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw new Failure(
                        "TOO_LARGE",
                        "Dữ liệu quét quá 4 MiB. Hãy gửi từng hồ sơ một.",
                        "The scans are larger than 4 MiB. Send one dossier at a time.");
            }
            return bytes;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Bytes of a hex text. Where no code is ended by its own CR or LF, each line is one code unless it is a dump's. */
    private static byte[] unhexed(byte[] text) {
        List<String> lines = new String(text, StandardCharsets.ISO_8859_1)
                .lines()
                .map(line -> line.replaceAll("\\s", ""))
                .filter(line -> !line.isEmpty())
                .toList();
        byte[] joined = parsed(String.join("", lines));
        boolean ended = new String(joined, StandardCharsets.ISO_8859_1).matches("(?s).*[\\r\\n].*");
        boolean dump = lines.stream().limit(Math.max(0, lines.size() - 1)).allMatch(l -> l.length() == DUMP_WIDTH);
        if (ended || dump) {
            return joined;
        }
        ByteArrayOutputStream codes = new ByteArrayOutputStream();
        for (String line : lines) {
            codes.writeBytes(parsed(line));
            codes.write('\r');
        }
        return codes.toByteArray();
    }

    private static byte[] parsed(String hex) {
        try {
            return HexFormat.of().parseHex(hex);
        } catch (IllegalArgumentException wrong) {
            throw usage(
                    "Dữ liệu --payload-hex không phải hex (cặp chữ số 0-9, a-f).",
                    "What --payload-hex reads is no hex (pairs of 0-9, a-f).");
        }
    }

    private static Failure usage(String vi, String en) {
        return new Failure("USAGE", vi, en);
    }
}
