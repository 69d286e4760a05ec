package vn.tiepnhan.ui.kiosk.model;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import vn.tiepnhan.dossier.Dossier;
import vn.tiepnhan.dossier.Symbol;
import vn.tiepnhan.dossier.assembly.Assembly;
import vn.tiepnhan.dossier.layout.Layouts;
import vn.tiepnhan.policy.Facts;
import vn.tiepnhan.reception.Draft;
import vn.tiepnhan.reception.Received;
import vn.tiepnhan.reception.Timekeeper;
import vn.tiepnhan.reception.counter.CounterReception;
import vn.tiepnhan.reception.rules.ProfileRules;
import vn.tiepnhan.rules.RulesOfDay;
import vn.tiepnhan.store.Steps;
import vn.tiepnhan.store.Store;

/** The counter beside the kiosk, which received one dossier. */
final class OneReceived {
    private final Path data;
    private final LocalDateTime at;
    private final Clock clock;
    private final List<byte[]> codes;

    OneReceived(Path data, LocalDateTime at) throws IOException {
        this.data = data;
        this.at = at;
        this.clock = Clock.fixed(at.atZone(Timekeeper.ZONE).toInstant(), Timekeeper.ZONE);
        Path page = Files.createTempFile("phieu", ".png");
        try (InputStream in = Objects.requireNonNull(
                OneReceived.class.getResourceAsStream("/vn/tiepnhan/ui/counter/phieu-103.png"))) {
            Files.write(page, in.readAllBytes());
            this.codes = LiveKiosk.codes(page);
        } finally {
            Files.delete(page);
        }
    }

    String taxCode() {
        return dossier().mst();
    }

    /** Receives it. */
    Received.Recorded received() {
        RulesOfDay rules = RulesOfDay.shipped();
        try (Store store = Store.open(data, "tiepnhan counter", clock)) {
            var reception = new CounterReception(
                    store, new ProfileRules(rules, "hcm-2015", ""), Timekeeper.stated(clock), null, Steps.UNWATCHED);
            return (Received.Recorded) reception.receive(new Draft(
                    dossier(),
                    Draft.Typed.NOTHING,
                    "Trần Quốc Bình",
                    Facts.PreSent.YES,
                    null,
                    "Lê Thị Minh Châu",
                    "",
                    "",
                    "",
                    List.of(),
                    at));
        }
    }

    private Dossier dossier() {
        Assembly assembly = Assembly.empty(Layouts.shipped(clock));
        for (byte[] code : codes) {
            assembly = assembly.add(new Symbol(null, code, new Symbol.Origin("scanner-1", 0), null))
                    .next();
        }
        return assembly.dossier().orElseThrow();
    }
}
