package vn.tiepnhan.bridge.printer;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import vn.tiepnhan.bridge.api.DeviceAct;
import vn.tiepnhan.bridge.api.DeviceAct.Feedback.Given;
import vn.tiepnhan.bridge.api.DeviceAct.Recover.Way;
import vn.tiepnhan.bridge.api.client.BridgeException;
import vn.tiepnhan.bridge.device.DeviceCauses;
import vn.tiepnhan.bridge.escpos.talk.Manner;
import vn.tiepnhan.bridge.escpos.talk.PrinterCondition;
import vn.tiepnhan.bridge.escpos.talk.PrinterDriver;
import vn.tiepnhan.bridge.escpos.talk.Recovery;
import vn.tiepnhan.bridge.link.LinkException;
import vn.tiepnhan.bridge.probe.ProbeReport;
import vn.tiepnhan.bridge.probe.ProbeReport.Exchange;
import vn.tiepnhan.profile.printer.parts.Drawer;

/**
 * What a printer does at somebody's wish besides printing.
 *
 * @param uri where it is, for the report
 */
record PrinterActs(String profile, Drawer drawer, String uri, Supplier<Instant> clock) {
    /** Answers an act on an open line. */
    Object perform(DeviceAct<?> act, PrinterDriver driver) throws LinkException {
        if (act instanceof DeviceAct.Probe) {
            List<Exchange> answers = driver.probe();
            return new ProbeReport(
                    ProbeReport.SCHEMA, profile, uri, clock.get(), answers, PrinterDriver.identity(answers));
        }
        if (act instanceof DeviceAct.OpenDrawer) {
            return given(driver, pulse());
        }
        if (act instanceof DeviceAct.Feedback) {
            return given(driver, HexFormat.of().parseHex(drawer.buzzerHex().value()));
        }
        throw new BridgeException(DeviceCauses.cannot(act));
    }

    /** @param offered what the printer's state offers now, just asked for: nothing else is ever sent */
    static void recover(DeviceAct.Recover act, PrinterDriver driver, List<Way> offered) throws LinkException {
        Recovery way = Recovery.valueOf(act.way().name());
        if (!driver.knows(way)) {
            throw new BridgeException(DeviceCauses.cannot(act));
        }
        if (!offered.contains(act.way())) {
            throw new BridgeException(PrintCauses.NOTHING_TO_RECOVER);
        }
        driver.recover(way);
    }

    /** What a person may choose from, the gentlest first. */
    static List<Way> ways(PrinterCondition condition, Manner manner) {
        return condition.recoverable()
                ? Arrays.stream(Way.values())
                        .filter(way -> manner.recoveries().contains(Recovery.valueOf(way.name())))
                        .toList()
                : List.of();
    }

    /** What the printer says of itself; nothing of it where it is silent. */
    StatusSlip status(String device, Composer composer, PrinterDriver driver, LocalDateTime now) throws LinkException {
        List<Exchange> answers = driver.talksBack() ? driver.probe() : List.of();
        List<Integer> counters = composer.profile().status().counters().value();
        return new StatusSlip(
                device,
                uri,
                profile,
                composer.mode(),
                composer.known(),
                PrinterDriver.identity(answers),
                driver.talksBack() ? driver.counters(counters) : Map.of(),
                now);
    }

    private static Given given(PrinterDriver driver, byte[] command) throws LinkException {
        if (command.length > 0) {
            driver.command(command);
        }
        return new Given(command.length > 0);
    }

    /** ESC p: the pin, and the pulse in units of 2 ms. */
    private byte[] pulse() {
        return switch (drawer.pin().value()) {
            case 2, 5 ->
                new byte[] {
                    0x1B,
                    'p',
                    (byte) (drawer.pin().value() == 2 ? 0 : 1),
                    (byte) Math.min(255, drawer.onMillis().value() / 2),
                    (byte) Math.min(255, drawer.offMillis().value() / 2)
                };
            default -> new byte[0];
        };
    }
}
