package vn.tiepnhan.bridge.cli;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.tiepnhan.bridge.api.Cause;
import vn.tiepnhan.bridge.api.DeviceAct;
import vn.tiepnhan.bridge.api.client.Bridge;
import vn.tiepnhan.bridge.api.client.PrivateBridge;
import vn.tiepnhan.bridge.cli.verb.StateFolder;
import vn.tiepnhan.bridge.cli.verb.Verb;
import vn.tiepnhan.bridge.escpos.talk.PrinterDriver;
import vn.tiepnhan.bridge.probe.ProbeReport;

/**
 * {@code probe}: asks a printer what it can do; what it brings is for {@code profiles diff}. Exit 2 when it says
 * nothing, or nothing a printer would say.
 */
@Command(
        name = "probe",
        description = "Hỏi máy in xem làm được gì, không in gì ra giấy / ask a printer what it can do; prints nothing")
final class ProbeVerb extends Verb {
    @Mixin
    private StateFolder state = new StateFolder();

    @ArgGroup(multiplicity = "1")
    private Where where = new Where();

    /** One of the two. */
    static final class Where {
        @Parameters(paramLabel = "URI", description = "Máy in / printer: tcp:, serial:, file:, sim:; ?profile=ID")
        private @Nullable String printer;

        @Option(names = "--device", paramLabel = "ID", description = "Máy in đang được phục vụ / a served printer")
        private @Nullable String device;
    }

    @Override
    public Integer call() {
        ProbeReport report = where.printer != null ? alone(where.printer) : served(String.valueOf(where.device));
        output.document(report);
        report.identity().forEach((name, text) -> output.line("%-10s %s".formatted(called(name), text)));
        report.answers().forEach(this::show);
        boolean silent = report.answers().stream().allMatch(one -> one.reply().isEmpty());
        if (silent) {
            output.message(output.say(
                    "Máy in không trả lời câu nào. Hãy kiểm tra nguồn, giấy, dây nối, tốc độ cổng (baud), và máy khác có"
                            + " đang dùng nó không.",
                    "The printer answered nothing. Check power, paper, cable and the port's speed (baud), and whether"
                            + " another computer is using it."));
        }
        Optional<Cause> foreign = PrinterDriver.foreign(report.answers());
        if (foreign.isPresent()) {
            output.message(output.say(foreign.get()));
            return Main.NO;
        }
        if (!silent && offline(report)) {
            output.message(output.say(
                    "Máy in đang dừng (giấy, nắp hoặc lỗi) nên chưa trả lời các câu khác. Hãy xem máy in rồi hỏi lại.",
                    "The printer has stopped (paper, cover or an error), so it left the other questions unanswered. See to"
                            + " it and ask again."));
        }
        return silent ? Main.NO : Main.DONE;
    }

    private String called(String identity) {
        return switch (identity) {
            case "firmware" -> output.say("phần mềm", identity);
            case "maker" -> output.say("hãng", identity);
            case "model" -> output.say("kiểu máy", identity);
            case "serial" -> output.say("số máy", identity);
            case "languages" -> output.say("bộ chữ", identity);
            default -> identity;
        };
    }

    /** Bit 3 of the first answer to DLE EOT 1. */
    private static boolean offline(ProbeReport report) {
        return report.answers().stream()
                .filter(one -> one.request().equals("10 04 01"))
                .anyMatch(one -> one.reply().matches("[0-9A-F][89A-F].*"));
    }

    private ProbeReport alone(String printer) {
        try (Bridge bridge = PrivateBridge.find().start(state.path().resolve("private"))) {
            return bridge.act(bridge.openPrinter(printer), new DeviceAct.Probe());
        }
    }

    private ProbeReport served(String id) {
        try (Bridge bridge = state.connect(Optional.empty())) {
            return bridge.act(id, new DeviceAct.Probe());
        }
    }

    private void show(ProbeReport.Exchange one) {
        String meaning = one.request().startsWith("1D 28 48") ? "GS ( H" : one.request();
        String reply = one.reply().isEmpty() ? output.say("im lặng", "silent") : one.reply();
        output.line("%-10s %s".formatted(meaning, reply));
    }
}
