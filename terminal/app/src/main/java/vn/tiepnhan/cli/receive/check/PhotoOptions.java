package vn.tiepnhan.cli.receive.check;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Option;
import vn.tiepnhan.cli.verb.ProblemJson;
import vn.tiepnhan.dossier.Wording;
import vn.tiepnhan.image.open.PageOpener;
import vn.tiepnhan.image.open.ReadLimits;
import vn.tiepnhan.image.quality.PhotoCheck;
import vn.tiepnhan.image.quality.PhotoFault;
import vn.tiepnhan.image.raster.Stopwatch;

/** Whether photographed pages can be read later; looked at for exceptional paper, where the photographs are the proof. */
public final class PhotoOptions {
    @Option(
            names = "--photo-check",
            description =
                    "Chỉ kiểm tra ảnh trang (nhòe, lóa, cắt góc, quá nhỏ), không lưu gì / only looks at the photographs, stores"
                            + " nothing")
    private boolean only;

    public boolean only() {
        return only;
    }

    public static List<PhotoCheck.Looked> look(List<Path> files) {
        PhotoCheck check = new PhotoCheck(new PageOpener(ReadLimits.TERMINAL, Stopwatch.ofMachine()));
        List<PhotoCheck.Looked> looked = new ArrayList<>();
        files.forEach(file -> looked.addAll(check.look(file)));
        return looked;
    }

    public static Beside shown(List<PhotoCheck.Looked> looked) {
        return new Beside("photos", looked.stream().map(PhotoOptions::json).toList(), sentences(looked));
    }

    private static Map<String, Object> json(PhotoCheck.Looked page) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("file", page.file());
        json.put("page", page.page());
        json.put("width", page.width());
        json.put("height", page.height());
        json.put("good", page.good());
        List<Object> faults = new ArrayList<>();
        for (PhotoFault fault : page.faults()) {
            Wording said = fault.wording();
            faults.add(Map.of("code", fault.name(), "vi", said.vi(), "en", said.en()));
        }
        page.problems().forEach(problem -> faults.add(ProblemJson.of(problem)));
        json.put("faults", faults);
        return json;
    }

    /** A sentence for each fault of each page, which says how to take it again. */
    private static List<Wording> sentences(List<PhotoCheck.Looked> looked) {
        List<Wording> sentences = new ArrayList<>();
        for (PhotoCheck.Looked page : looked) {
            String vi = "Ảnh " + page.file() + (page.page() > 1 ? ", trang " + page.page() : "") + ": ";
            String en = "Photo " + page.file() + (page.page() > 1 ? ", page " + page.page() : "") + ": ";
            page.faults()
                    .forEach(fault -> sentences.add(new Wording(
                            vi + fault.wording().vi(), en + fault.wording().en())));
            page.problems()
                    .forEach(problem -> sentences.add(new Wording(
                            vi + problem.wording().vi(), en + problem.wording().en())));
        }
        return sentences;
    }
}
