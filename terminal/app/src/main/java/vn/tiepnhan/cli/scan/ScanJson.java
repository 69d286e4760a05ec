package vn.tiepnhan.cli.scan;

import java.util.ArrayList;
import java.util.Base64;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.cli.verb.ProblemJson;
import vn.tiepnhan.dossier.Body;
import vn.tiepnhan.dossier.Dossier;
import vn.tiepnhan.dossier.Problem;
import vn.tiepnhan.dossier.Symbol;
import vn.tiepnhan.dossier.assembly.Sorted;
import vn.tiepnhan.image.FileReading;
import vn.tiepnhan.image.PageReading;
import vn.tiepnhan.image.ReadCode;

/** A pile as the one JSON document of {@code scan}; a file that did not open is its {@code error} too. */
public final class ScanJson {
    private static final Problem NOTHING = Problem.of(
            "NO_CODE",
            "Không có dữ liệu quét nào. Hãy quét lại mã vạch, hoặc nhập tay.",
            "Nothing was scanned. Scan the barcode again, or type it in.");

    private final Pile pile;
    private final IdentityHashMap<Symbol, Sorted.ReadAs> readAs = new IdentityHashMap<>();

    private ScanJson(Pile pile) {
        this.pile = pile;
        pile.sorted().codes().forEach(code -> readAs.put(code.symbol(), code));
    }

    static Map<String, Object> of(Pile pile) {
        ScanJson writer = new ScanJson(pile);
        Map<String, Object> json = new LinkedHashMap<>();
        pile.unopened().ifPresent(problem -> json.put("error", ProblemJson.of(problem)));
        json.put("files", writer.files());
        json.put(
                "dossiers",
                pile.sorted().dossiers().stream().map(ScanJson::dossier).toList());
        json.put("problems", writer.problems());
        return json;
    }

    private List<Object> files() {
        List<Object> files = new ArrayList<>();
        for (FileReading file : pile.files()) {
            for (PageReading page : file.pages()) {
                List<Object> codes = new ArrayList<>();
                page.codes().forEach(code -> codes.add(code(code.symbol(), code.corners())));
                files.add(page(
                        page.file(),
                        page.page(),
                        page.width(),
                        page.height(),
                        page.took().toMillis(),
                        codes));
            }
        }
        if (!pile.scans().isEmpty()) {
            List<Object> codes = new ArrayList<>();
            pile.scans().forEach(scan -> codes.add(code(scan, List.of())));
            files.add(page("-", 1, 0, 0, 0, codes));
        }
        return files;
    }

    private static Map<String, Object> page(
            String file, int page, int width, int height, long millis, List<Object> codes) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("file", file);
        json.put("page", page);
        json.put("width", width);
        json.put("height", height);
        json.put("millis", millis);
        json.put("codes", codes);
        return json;
    }

    private Map<String, Object> code(Symbol symbol, List<ReadCode.Corner> corners) {
        Sorted.ReadAs code = Objects.requireNonNull(readAs.get(symbol));
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("symbology", symbol.symbology());
        json.put("text", code.text());
        if (symbol.utf8().isEmpty()) {
            json.put("bytesBase64", Base64.getEncoder().encodeToString(symbol.bytes()));
        }
        json.put("layout", code.layout());
        json.put(
                "corners",
                corners.stream()
                        .map(c -> List.of(rounded(c.x()), rounded(c.y())))
                        .toList());
        return json;
    }

    private static double rounded(double pixels) {
        return Math.round(pixels * 10) / 10.0;
    }

    private static Map<String, Object> dossier(Dossier dossier) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("layout", dossier.layout());
        json.put("complete", dossier.complete());
        json.put("missing", dossier.missing());
        json.put("kind", dossier.kind());
        json.put("procedure", dossier.procedure());
        json.put("unit", dossier.unit());
        json.put("mst", dossier.mst());
        json.put("period", dossier.period());
        json.put("batch", dossier.batch());
        json.put("print", dossier.print());
        json.put("count", dossier.count());
        Body body = dossier.body();
        json.put("bodyText", body == null ? null : body.text());
        json.put("body", body(body));
        json.put("problems", ProblemJson.of(dossier.problems()));
        return json;
    }

    private static @Nullable Map<String, Object> body(@Nullable Body body) {
        if (body == null) {
            return null;
        }
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("unit", body.unit());
        json.put("document", body.document());
        json.put("forms", body.forms());
        json.put("workers", body.workers());
        return json;
    }

    private List<Object> problems() {
        List<Object> problems = new ArrayList<>();
        for (FileReading file : pile.files()) {
            file.problems().forEach(problem -> problems.add(placed(problem, file.file(), 0)));
            for (PageReading page : file.pages()) {
                page.problems().forEach(problem -> problems.add(placed(problem, page.file(), page.page())));
            }
        }
        if (pile.files().isEmpty() && pile.scans().isEmpty()) {
            problems.add(placed(NOTHING, "-", 0));
        }
        for (Sorted.Located located : pile.sorted().problems()) {
            problems.add(placed(
                    located.problem(),
                    located.origin().source(),
                    located.origin().page()));
        }
        return problems;
    }

    private static Map<String, Object> placed(Problem problem, String file, int page) {
        Map<String, Object> json = ProblemJson.of(problem);
        json.put("file", file);
        json.put("page", page == 0 ? null : page);
        return json;
    }
}
