package vn.tiepnhan.bridge.cli.printer;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import vn.tiepnhan.bridge.api.DeviceAct;
import vn.tiepnhan.bridge.api.SelfTestReport;
import vn.tiepnhan.bridge.cli.verb.Verb;

/** {@code printer self-test}: goes through the steps of the printer's profile; exit 2 when one failed. */
@Command(
        name = "self-test",
        description = "Tự kiểm tra máy in theo hồ sơ thiết bị / go through the steps of the printer's profile")
final class SelfTestVerb extends Verb {
    @Mixin
    private Where where = new Where();

    @Override
    public Integer call() {
        SelfTestReport report = where.with((bridge, device) -> bridge.act(device, new DeviceAct.SelfTest()));
        output.document(report);
        report.steps()
                .forEach(step -> output.line(
                        "%-8s %-5s %s".formatted(step.step(), word(step.result()), output.say(step.vi(), step.en()))));
        return report.passed() ? DONE : NO;
    }

    private String word(SelfTestReport.Result result) {
        return switch (result) {
            case GOOD -> output.say("ĐẠT", "GOOD");
            case BAD -> output.say("HỎNG", "BAD");
            case LOOK -> output.say("XEM", "LOOK");
        };
    }
}
