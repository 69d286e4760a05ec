package vn.tiepnhan.dossier.assembly;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.tiepnhan.dossier.Problem;
import vn.tiepnhan.dossier.Symbol;

/** What can be wrong between symbols, in words. */
final class AssemblyProblems {
    static final Problem OTHER_PRINT = Problem.of(
            "OTHER_PRINT",
            "Mã vạch vừa quét của hồ sơ khác hoặc của lần in khác.",
            "This barcode belongs to another dossier or to another print-out; keep to one set.");

    static final Problem OTHER_COUNT = Problem.of(
            "OTHER_COUNT",
            "Mã vạch này không thuộc hồ sơ đang quét.",
            "This barcode does not belong to the dossier being scanned; its number of symbols differs.");

    static final Problem BAD_CRC =
            Problem.of("BAD_CRC", "Mã vạch bị lỗi, hãy quét lại.", "The barcode is damaged; scan it again.");

    private AssemblyProblems() {}

    static Problem conflict(int number, Symbol.Origin origin) {
        return Problem.of(
                "PART_CONFLICT",
                "Mã vạch số " + number + " ở " + vi(origin)
                        + " có nội dung khác mã đã đọc trước đó; giữ mã đọc trước. Hãy kiểm tra các trang.",
                "Barcode " + number + " at " + en(origin)
                        + " has another content than the one read before; the first is kept. Check the pages.");
    }

    /** @param seen the parts that were read and where they were */
    static Problem missing(List<Integer> missing, int count, Map<Integer, Symbol.Origin> seen) {
        String vi = seen.entrySet().stream()
                .map(e -> "số " + e.getKey() + " ở " + vi(e.getValue()))
                .collect(Collectors.joining("; "));
        String en = seen.entrySet().stream()
                .map(e -> e.getKey() + " at " + en(e.getValue()))
                .collect(Collectors.joining("; "));
        String total = count > 0 ? "/" + count : "";
        return Problem.of(
                "PART_MISSING",
                "Thiếu mã vạch số " + numbers(missing) + total + ". Đã đọc: " + vi + ". Hãy quét các mã còn thiếu.",
                "Barcode " + numbers(missing) + total + " is missing. Read: " + en + ". Scan the missing ones.");
    }

    private static String numbers(Collection<Integer> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private static String vi(Symbol.Origin origin) {
        return origin.page() > 0 ? origin.source() + " (trang " + origin.page() + ")" : origin.source();
    }

    private static String en(Symbol.Origin origin) {
        return origin.page() > 0 ? origin.source() + " (page " + origin.page() + ")" : origin.source();
    }
}
