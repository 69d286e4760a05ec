package vn.tiepnhan.cli.scan;

import vn.tiepnhan.cli.verb.Output;
import vn.tiepnhan.dossier.Body;
import vn.tiepnhan.dossier.Dossier;
import vn.tiepnhan.dossier.Problem;
import vn.tiepnhan.dossier.SingleCode;
import vn.tiepnhan.dossier.Wording;
import vn.tiepnhan.dossier.assembly.Sorted;
import vn.tiepnhan.image.FileReading;
import vn.tiepnhan.image.PageReading;

/** A pile as a short report for people. */
public final class ScanReport {
    private static final int LONGEST = 60;

    private final Output output;

    ScanReport(Output output) {
        this.output = output;
    }

    void write(Pile pile) {
        for (FileReading file : pile.files()) {
            file.problems().forEach(problem -> problem(file.file(), problem));
            file.pages().forEach(this::page);
        }
        if (!pile.scans().isEmpty()) {
            line(
                    "Dữ liệu quét: " + pile.scans().size() + " mã",
                    "Scans: " + pile.scans().size() + " codes");
        }
        pile.sorted().dossiers().forEach(this::dossier);
        pile.sorted().singles().forEach(this::single);
        for (Sorted.Located located : pile.sorted().problems()) {
            problem(located.origin().source(), located.problem());
        }
        pile.sorted().codes().stream().filter(code -> code.layout() == null).forEach(this::unknown);
        if (pile.sorted().dossiers().isEmpty() && pile.sorted().singles().isEmpty()) {
            line(
                    "Không nhận ra hồ sơ nào. Hãy quét lại cho rõ, hoặc nhập tay.",
                    "No dossier was recognised. Scan again more clearly, or type it in.");
        }
    }

    private void page(PageReading page) {
        String size = page.width() + "×" + page.height() + ", " + page.took().toMillis() + " ms";
        line(
                page.file() + ", trang " + page.page() + ": " + page.codes().size() + " mã (" + size + ")",
                page.file() + ", page " + page.page() + ": " + page.codes().size() + " codes (" + size + ")");
        page.problems().forEach(problem -> problem(page.file(), problem));
    }

    private void dossier(Dossier dossier) {
        Wording state = dossier.complete() ? new Wording("đủ", "complete") : new Wording("CHƯA ĐỦ", "INCOMPLETE");
        output.line("");
        line(
                "Hồ sơ " + dossier.procedure() + " · " + output.say(state) + " · "
                        + dossier.progress().vi(),
                "Dossier " + dossier.procedure() + " · " + output.say(state) + " · "
                        + dossier.progress().en());
        field("Mã đơn vị", "Unit code", dossier.unit());
        field("MST", "Tax code", dossier.mst());
        field(
                "Kỳ, đợt, lần in",
                "Period, batch, print",
                dossier.period() + ", " + dossier.batch() + ", " + dossier.print());
        Body body = dossier.body();
        if (body != null) {
            field("Tên đơn vị", "Unit", body.unit().name());
            body.forms()
                    .forEach(form -> field("Giấy tờ", "Form", form.code() + " " + form.title() + " ×" + form.copies()));
            if (!body.workers().isEmpty()) {
                field("Số lao động", "Workers", String.valueOf(body.workers().size()));
            }
        }
        dossier.problems().forEach(problem -> output.line("  ! " + output.say(problem.wording())));
    }

    private void single(SingleCode code) {
        output.line("");
        output.line(code.layout());
        code.fields().forEach((name, value) -> output.line("  " + name + ": " + value));
        code.problems().forEach(problem -> output.line("  ! " + output.say(problem.wording())));
    }

    private void unknown(Sorted.ReadAs code) {
        String text = code.text().length() > LONGEST ? code.text().substring(0, LONGEST) + "…" : code.text();
        String seen = text.replaceAll("\\p{Cntrl}", "·");
        line("Mã chưa rõ quy cách, giữ nguyên: " + seen, "A code of no known layout, kept as it is: " + seen);
    }

    private void field(String vi, String en, String value) {
        if (!value.isEmpty()) {
            line("  " + vi + ": " + value, "  " + en + ": " + value);
        }
    }

    private void problem(String file, Problem problem) {
        output.line("! " + file + ": " + output.say(problem.wording()));
    }

    private void line(String vi, String en) {
        output.line(output.say(new Wording(vi, en)));
    }
}
