package vn.tiepnhan.bridge.printer;

import java.io.IOException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.bridge.api.DeviceAct;
import vn.tiepnhan.bridge.api.DeviceState;
import vn.tiepnhan.bridge.api.PrintOutcome;
import vn.tiepnhan.bridge.api.SelfTestReport;
import vn.tiepnhan.bridge.api.client.BridgeException;
import vn.tiepnhan.bridge.device.Surroundings;
import vn.tiepnhan.bridge.escpos.PrintData;
import vn.tiepnhan.bridge.printer.calibration.CalibrationSlip;
import vn.tiepnhan.bridge.printer.calibration.Calibrations;
import vn.tiepnhan.profile.PrinterProfile;
import vn.tiepnhan.profile.ProfileLibrary;
import vn.tiepnhan.profile.printer.content.TextMode;
import vn.tiepnhan.profile.printer.parts.PrinterStep;

/** What a printer prints for technicians, and what they found out by it. Safe for all threads. */
final class TechnicianSlips {
    private final PrintDesk desk;
    private final Calibrations calibrations;

    TechnicianSlips(PrintDesk desk, Calibrations calibrations) {
        this.desk = desk;
        this.calibrations = calibrations;
    }

    /** Does an act, or answers null for one that is not for technicians. */
    @Nullable Object perform(String id, PrinterDevice device, DeviceAct<?> act, Surroundings around) {
        if (act instanceof DeviceAct.PrintTest) {
            return desk.print("test-" + UUID.randomUUID(), device, TestSlip.document());
        }
        if (act instanceof DeviceAct.PrintStatus) {
            StatusSlip status = device.status(today(around));
            return desk.print("status-" + UUID.randomUUID(), device, status.document());
        }
        if (act instanceof DeviceAct.SelfTest) {
            return selfTest(id, device, around);
        }
        if (act instanceof DeviceAct.PrintCalibration) {
            PrintData slip = new CalibrationSlip(desk.renderer().slipLayout()).of(profile(device, around));
            return desk.print("calibration-" + UUID.randomUUID(), device, slip);
        }
        return act instanceof DeviceAct.Calibrate calibrate ? keep(id, device, calibrate.line(), around) : null;
    }

    private SelfTestReport selfTest(String id, PrinterDevice device, Surroundings around) {
        List<PrinterStep> steps = device.composer().profile().selfTest();
        device.check();
        DeviceState state = around.hub().states().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
        PrintOutcome printed = SelfTest.wantsPaper(steps)
                ? desk.print("self-test-" + UUID.randomUUID(), device, TestSlip.document())
                : null;
        return new SelfTest(device, state, printed).run(steps);
    }

    /** As the clock on the wall has it; the bridge's own counts in UTC. */
    private static LocalDateTime today(Surroundings around) {
        return LocalDateTime.ofInstant(around.clock().instant(), ZoneId.systemDefault());
    }

    /** As it is without what was found here, so that a line keeps its number. */
    private static PrinterProfile profile(PrinterDevice device, Surroundings around) {
        return around.profile(ProfileLibrary::printer, device.uri().profile(PrintDesk.USUAL_PROFILE));
    }

    private DeviceAct.Calibrate.Kept keep(String id, PrinterDevice device, int line, Surroundings around) {
        PrinterProfile profile = profile(device, around);
        int most = Calibrations.lines(profile);
        if (line < 0 || line > most) {
            throw new BridgeException(PrintCauses.noSuchLine(line, most));
        }
        try {
            TextMode mode = calibrations.keep(id, profile, line, today(around).toLocalDate());
            device.use(desk.composer(device.uri(), calibrations.of(id, profile, around.profiles())));
            return new DeviceAct.Calibrate.Kept(
                    line, mode.name(), calibrations.file(id).toString());
        } catch (IOException unwritable) {
            throw new BridgeException(PrintCauses.calibration(calibrations.file(id), unwritable), unwritable);
        }
    }
}
