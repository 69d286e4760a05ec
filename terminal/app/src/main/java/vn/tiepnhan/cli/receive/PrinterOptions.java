package vn.tiepnhan.cli.receive;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.tiepnhan.bridge.api.Cause;
import vn.tiepnhan.bridge.api.PrintOutcome;
import vn.tiepnhan.bridge.api.client.Bridge;
import vn.tiepnhan.bridge.slip.SlipDocument;
import vn.tiepnhan.cli.verb.BridgeOption;
import vn.tiepnhan.reception.Received;
import vn.tiepnhan.reception.Reception;
import vn.tiepnhan.spool.Spool;
import vn.tiepnhan.store.Steps;
import vn.tiepnhan.store.Store;
import vn.tiepnhan.store.dossier.Listed;

/** Options that say where slips come out. */
public final class PrinterOptions {
    private static final Cause NO_PRINTER = new Cause(
            "NO_PRINTER",
            "Chưa chọn máy in (--printer), phiếu chưa in.",
            "No printer was named (--printer); the slip is not printed yet.");

    @Option(
            names = "--printer",
            paramLabel = "URI",
            description = "tcp://, serial:, file: hoặc/or sim:DIR, kèm/with ?profile=ID")
    private String uri = "";

    @Mixin
    private BridgeOption bridge = new BridgeOption();

    /** Opens the printer before anything is received, so that a wrong name is found in time. */
    public Printer open(Store store, Clock clock) {
        check();
        if (uri.isEmpty()) {
            return new Printer(null, null, "");
        }
        Bridge devices = connect(store.folder().resolve("bridge"));
        try {
            String printer = devices.openPrinter(uri);
            return new Printer(devices, new Spool(store, devices, clock, Steps.UNWATCHED), printer);
        } catch (RuntimeException refused) {
            devices.close();
            throw refused;
        }
    }

    /** URI of the printer, empty for none. */
    public String uri() {
        return uri;
    }

    /** Refuses what cannot go together, before anything is opened. */
    public void check() {
        bridge.check();
    }

    /**
     * The bridge that was named, else a private one.
     *
     * @param state folder of a private bridge
     */
    public Bridge connect(Path state) {
        return bridge.connect(state);
    }

    /**
     * Prints a slip that is no receipt's; null where no printer was named.
     *
     * @param job name of its own; the same name prints once
     */
    public @Nullable PrintOutcome print(Store store, String job, SlipDocument slip) {
        if (uri.isEmpty()) {
            return null;
        }
        try (Bridge devices = connect(store.folder().resolve("bridge"))) {
            return devices.print(job, devices.openPrinter(uri), slip);
        }
    }

    /** What became of a slip for which no printer was named. */
    static PrintOutcome nowhere() {
        return new PrintOutcome("", PrintOutcome.Evidence.NOT_SENT, NO_PRINTER, 0, -1, PrintOutcome.Timing.NONE);
    }

    /** An open printer, or none. */
    public static final class Printer implements AutoCloseable {
        private final @Nullable Bridge bridge;
        private final @Nullable Spool spool;
        private final String id;

        private Printer(@Nullable Bridge bridge, @Nullable Spool spool, String id) {
            this.bridge = bridge;
            this.spool = spool;
            this.id = id;
        }

        @Nullable Spool spool() {
            return spool;
        }

        /** Prints the slip of what was recorded; null where there is no slip. */
        @Nullable PrintOutcome print(Reception reception, Received received) {
            if (!(received instanceof Received.Recorded recorded)) {
                return null;
            }
            if (bridge == null) {
                return nowhere();
            }
            return reception.print(recorded.receipt(), id);
        }

        /** Prints one slip for several receipts; null where no printer was named. */
        @Nullable PrintOutcome printTogether(List<Listed> receipts, String officer) {
            return spool == null ? null : spool.printTogether(receipts, id, officer);
        }

        /** Prints what is ready of a receipt; null where no printer was named. */
        @Nullable PrintOutcome print(Store store, String receipt, String officer) {
            return spool == null
                    ? null
                    : spool.print(
                            store.read(tables -> tables.receipts().find(receipt))
                                    .orElseThrow(),
                            id,
                            officer);
        }

        @Override
        public void close() {
            if (bridge != null) {
                bridge.close();
            }
        }
    }
}
