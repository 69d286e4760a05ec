package vn.tiepnhan.bridge.cli.printer;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import vn.tiepnhan.bridge.api.DeviceAct;
import vn.tiepnhan.bridge.api.PrintOutcome;
import vn.tiepnhan.bridge.cli.verb.OutcomeReport;
import vn.tiepnhan.bridge.cli.verb.Verb;

/** {@code printer status}: prints what a printer says of itself. */
@Command(
        name = "status",
        description =
                "In phiếu tình trạng máy in / print what the printer says of itself, every letter, a code to scan back")
final class StatusVerb extends Verb {
    @Mixin
    private Where where = new Where();

    @Override
    public Integer call() {
        PrintOutcome outcome = where.with((bridge, device) -> bridge.act(device, new DeviceAct.PrintStatus()));
        return OutcomeReport.show(outcome, output);
    }
}
