package vn.tiepnhan.bridge.cli.printer;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.tiepnhan.bridge.api.DeviceAct;
import vn.tiepnhan.bridge.api.PrintOutcome;
import vn.tiepnhan.bridge.cli.verb.OutcomeReport;
import vn.tiepnhan.bridge.cli.verb.Verb;

/** {@code printer calibrate}: prints numbered lines, or keeps which of them reads right. */
@Command(
        name = "calibrate",
        description =
                "In phiếu căn chữ, hoặc ghi số dòng đọc đúng / print the calibration slip, or keep the line that reads right")
final class CalibrateVerb extends Verb {
    @Mixin
    private Where where = new Where();

    @Option(
            names = "--line",
            paramLabel = "N",
            description = "Dòng đọc đúng trên phiếu, 0 nếu không có / the line that reads right, 0 for none")
    private @Nullable Integer line;

    @Override
    public Integer call() {
        Integer chosen = line;
        if (chosen == null) {
            PrintOutcome outcome = where.with((bridge, device) -> bridge.act(device, new DeviceAct.PrintCalibration()));
            return OutcomeReport.show(outcome, output);
        }
        DeviceAct.Calibrate.Kept kept =
                where.with((bridge, device) -> bridge.act(device, new DeviceAct.Calibrate(chosen)));
        output.document(kept);
        output.line(output.say(
                "Từ nay in chữ kiểu " + kept.text() + ", đã ghi ở " + kept.file(),
                "Slips are printed as " + kept.text() + " from now on, kept in " + kept.file()));
        return DONE;
    }
}
