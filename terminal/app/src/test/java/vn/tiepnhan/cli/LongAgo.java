package vn.tiepnhan.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import vn.tiepnhan.store.Store;
import vn.tiepnhan.store.dossier.Lines;

/** Lets time pass for a data folder; through the store itself, because rows written otherwise would be found. */
final class LongAgo {
    private LongAgo() {}

    /** What the centre confirmed now, it confirmed so long ago. */
    static void confirmed(String data, Duration ago) {
        Instant then = Instant.now().minus(ago);
        try (Store store = Store.open(Path.of(data), "a test", Clock.systemUTC())) {
            store.write(tables -> {
                for (Lines.Line line : tables.lines().after(0, Integer.MAX_VALUE)) {
                    tables.lines().answer(line.sequence()).ifPresent(answer -> tables.lines()
                            .settle(line.sequence(), line.state(), null, null, answer, then));
                }
                return data;
            });
        }
    }
}
