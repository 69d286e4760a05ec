package vn.tiepnhan.dossier.assembly;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.dossier.Symbol;
import vn.tiepnhan.dossier.Symbology;

/**
 * Takes the bytes a scanner sent apart: CR, LF or CRLF ends a code, an AIM symbology identifier (ISO/IEC 15424: {@code ]},
 * a letter, a modifier) in front says what carried it and is stripped.
 */
public final class RawScans {
    private static final Map<Character, Symbology> BY_LETTER = Map.of(
            'L', Symbology.PDF417,
            'Q', Symbology.QR,
            'd', Symbology.DATA_MATRIX,
            'C', Symbology.CODE_128,
            'A', Symbology.CODE_39);
    /** Letters of other symbologies: stripped too, and nothing is known of what carried the code. */
    private static final String OTHERS = "EFGIXezHNOPRSTUBDKM";

    private RawScans() {}

    /** @param source names where the bytes came from; codes are numbered in no way, their page is 0 */
    public static List<Symbol> split(byte[] bytes, String source) {
        List<Symbol> symbols = new ArrayList<>();
        ByteArrayOutputStream code = new ByteArrayOutputStream();
        for (byte each : bytes) {
            if (each == '\r' || each == '\n') {
                end(code, source, symbols);
            } else {
                code.write(each);
            }
        }
        end(code, source, symbols);
        return symbols;
    }

    /** One code as it came, its identifier read and stripped. */
    public static Symbol symbol(byte[] code, Symbol.Origin origin) {
        if (!identified(code)) {
            return new Symbol(null, code, origin, null);
        }
        @Nullable Symbology symbology = BY_LETTER.get((char) code[1]);
        return new Symbol(symbology, Arrays.copyOfRange(code, 3, code.length), origin, null);
    }

    private static void end(ByteArrayOutputStream code, String source, List<Symbol> symbols) {
        if (code.size() > 0) {
            symbols.add(symbol(code.toByteArray(), new Symbol.Origin(source, 0)));
        }
        code.reset();
    }

    private static boolean identified(byte[] code) {
        if (code.length < 3 || code[0] != ']') {
            return false;
        }
        char letter = (char) code[1];
        boolean known = BY_LETTER.containsKey(letter) || OTHERS.indexOf(letter) >= 0;
        char modifier = (char) code[2];
        return known && "0123456789ABCDEF".indexOf(modifier) >= 0;
    }
}
