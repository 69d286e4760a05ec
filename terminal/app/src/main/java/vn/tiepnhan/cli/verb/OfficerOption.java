package vn.tiepnhan.cli.verb;

import java.time.Clock;
import picocli.CommandLine.Option;
import vn.tiepnhan.dossier.Problem;
import vn.tiepnhan.reception.Timekeeper;
import vn.tiepnhan.reception.counter.Officers;
import vn.tiepnhan.staff.Turn;
import vn.tiepnhan.store.Store;

/** The {@code --officer} option: whose name an act bears. Where staff log in, only that of whoever is logged in. */
public final class OfficerOption {
    @Option(
            names = "--officer",
            paramLabel = "NAME",
            description =
                    "Cán bộ; nếu quầy có danh sách cán bộ thì là người đang đăng nhập / officer; where staff log in, the"
                            + " one who is")
    private String officer = "";

    /** As it was said. */
    public String said() {
        return officer.strip();
    }

    /** @throws Failure where nobody may act, or somebody else is logged in */
    public String in(Store store) {
        Officers.Named named =
                new Officers(store, new Turn(store, Clock.system(Timekeeper.ZONE))).name(officer.strip());
        Problem problem = named.problem();
        if (problem != null) {
            throw new Failure(problem.code(), problem.wording());
        }
        return named.name();
    }
}
