package vn.tiepnhan.bridge.printer;

import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.bridge.api.BridgeException;
import vn.tiepnhan.bridge.api.DeviceAct;
import vn.tiepnhan.bridge.device.DeviceCauses;
import vn.tiepnhan.bridge.escpos.talk.PrinterDriver;
import vn.tiepnhan.bridge.escpos.talk.Recovery;
import vn.tiepnhan.bridge.link.LinkException;
import vn.tiepnhan.bridge.probe.ProbeReport;
import vn.tiepnhan.bridge.probe.ProbeReport.Exchange;

/**
 * What a printer does at somebody's wish besides printing.
 *
 * @param uri where it is, for the report
 */
record PrinterActs(String profile, String uri, Supplier<Instant> clock) {
    /** Answers an act on an open line, or null for one that no printer does or whose answer is its state. */
    @Nullable Object perform(DeviceAct<?> act, PrinterDriver driver) throws LinkException {
        if (act instanceof DeviceAct.Probe) {
            List<Exchange> answers = driver.probe();
            return new ProbeReport(
                    ProbeReport.SCHEMA, profile, uri, clock.get(), answers, PrinterDriver.identity(answers));
        }
        if (act instanceof DeviceAct.Recover recover) {
            Recovery way = Recovery.valueOf(recover.way().name());
            if (!driver.knows(way)) {
                throw new BridgeException(DeviceCauses.cannot(act));
            }
            driver.recover(way);
            return null;
        }
        throw new BridgeException(DeviceCauses.cannot(act));
    }
}
