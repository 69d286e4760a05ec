package vn.tiepnhan.cli.store;

import java.time.Clock;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.tiepnhan.cli.verb.DataFolder;
import vn.tiepnhan.cli.verb.Exit;
import vn.tiepnhan.cli.verb.Failure;
import vn.tiepnhan.cli.verb.Verb;
import vn.tiepnhan.cli.verb.Viewer;
import vn.tiepnhan.dossier.Wording;
import vn.tiepnhan.reception.Timekeeper;
import vn.tiepnhan.report.ViolatorList;
import vn.tiepnhan.store.Store;

/** {@code tiepnhan violator}: the list of violators a supervisor compiles; only supervisors see it, and that is logged. */
@Command(
        name = "violator",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Danh sách vi phạm do lãnh đạo lập (chỉ lãnh đạo, có ghi nhật ký) / compiled by a supervisor, logged:",
            "add CODE --name --basis --reason, remove NO, list"
        })
public final class ViolatorCommand extends Verb {
    /** What to do. */
    enum Act {
        add,
        remove,
        list
    }

    @Parameters(index = "0", paramLabel = "ACT", description = "${COMPLETION-CANDIDATES}")
    private Act act = Act.list;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "CODE|NO",
            description = "Mã đơn vị; hoặc số trong danh sách / unit, or number")
    private String about = "";

    @Option(names = "--name", paramLabel = "NAME", description = "Tên đơn vị, cá nhân / name")
    private String name = "";

    @Option(
            names = "--basis",
            paramLabel = "TEXT",
            description = "Số, ngày quyết định làm căn cứ / decision it rests on")
    private String basis = "";

    @Option(names = "--reason", paramLabel = "TEXT", description = "Nội dung vi phạm / what was done")
    private String reason = "";

    @Mixin
    private ReportOptions written = new ReportOptions();

    @Mixin
    private DataFolder data = new DataFolder();

    private final Clock clock = Clock.system(Timekeeper.ZONE);

    @Override
    public Integer call() {
        if (act == Act.list) {
            return list();
        }
        try (Store store = data.open("violator")) {
            Viewer viewer = Viewer.of(store);
            viewer.onlySupervisor();
            ViolatorList list = new ViolatorList(store, clock);
            return act == Act.add ? add(list, viewer.actor()) : remove(list, viewer.actor());
        }
    }

    private int list() {
        try (Store store = data.beside("violator")) {
            Viewer viewer = Viewer.of(store);
            viewer.onlySupervisor();
            viewer.note("VIOLATORS", "list", "");
            written.write(output, "violators", new ViolatorList(store, clock).report());
            return Exit.DONE;
        }
    }

    private int add(ViolatorList list, String by) {
        if (about.isBlank() || name.isBlank() || basis.isBlank() || reason.isBlank()) {
            throw new Failure(
                    "USAGE",
                    "Cần mã, tên (--name), căn cứ (--basis) và nội dung (--reason): không có căn cứ thì không đưa vào danh sách.",
                    "Code, name (--name), basis (--basis) and reason (--reason) are needed: nobody is listed without a basis.");
        }
        long n = list.add(about.strip(), name.strip(), basis.strip(), reason.strip(), by);
        return said(n, "Đã đưa vào danh sách, số " + n + ".", "Listed, number " + n + ".");
    }

    private int remove(ViolatorList list, String by) {
        if (!about.strip().matches("\\d{1,9}")) {
            throw new Failure(
                    "USAGE", "Hãy ghi số trong danh sách (tiepnhan violator list).", "Give the number on the list.");
        }
        long n = Long.parseLong(about.strip());
        if (!list.remove(n, by)) {
            output.message(
                    output.say(new Wording("Danh sách không có số " + n + ".", "There is no " + n + " on the list.")));
            return Exit.NO;
        }
        return said(n, "Đã đưa số " + n + " ra khỏi danh sách.", "Took number " + n + " off the list.");
    }

    private int said(long n, String vi, String en) {
        output.line(output.say(new Wording(vi, en)));
        if (output.json()) {
            output.document(Map.of("n", n));
        }
        return Exit.DONE;
    }
}
