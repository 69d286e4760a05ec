package vn.tiepnhan.dossier;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A dossier put together from its symbols, or what there is of it.
 *
 * @param layout id of the layout file that recognised it ({@code tn1}, {@code htkk2d})
 * @param kind A chính thức, B bổ sung, T thay thế
 * @param procedure procedure or slip code without padding
 * @param unit mã đơn vị, empty where the layout has none
 * @param mst tax code, 10 digits or 10-3
 * @param period MMYYYY
 * @param bodyCrc CRC-32 of the body in upper-case hex, or for layouts without one the CRC-32 of the body bytes read
 * @param count number of symbols it says it has
 * @param missing symbol numbers not seen, from 1
 * @param body null until complete
 */
public record Dossier(
        String layout,
        String kind,
        String procedure,
        String unit,
        String mst,
        String period,
        int batch,
        int print,
        String bodyCrc,
        int count,
        List<Integer> missing,
        @Nullable Body body,
        List<Problem> problems,
        List<Symbol> symbols) {
    public Dossier {
        missing = List.copyOf(missing);
        problems = List.copyOf(problems);
        symbols = List.copyOf(symbols);
    }

    /** Every symbol was read and the body inflates, matches its CRC and parses. */
    public boolean complete() {
        return body != null && missing.isEmpty();
    }

    /** "Đã quét i/n". */
    public Wording progress() {
        return new Wording("Đã quét " + scanned() + "/" + count, "Scanned " + scanned() + "/" + count);
    }

    /** How many of {@link #count} symbols were read: the i of "Đã quét i/n". */
    public int scanned() {
        return count - missing.size();
    }
}
