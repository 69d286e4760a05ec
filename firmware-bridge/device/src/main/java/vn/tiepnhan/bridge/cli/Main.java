package vn.tiepnhan.bridge.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;
import vn.tiepnhan.bridge.api.Cause;
import vn.tiepnhan.bridge.api.client.BridgeException;
import vn.tiepnhan.bridge.cli.printer.PrinterGroup;
import vn.tiepnhan.bridge.cli.profiles.ProfilesGroup;
import vn.tiepnhan.bridge.cli.trace.TraceVerb;
import vn.tiepnhan.bridge.cli.verb.Output;
import vn.tiepnhan.bridge.cli.verb.Verb;

/** {@code tiepnhan-bridge}: owns the devices of a counter. */
@Command(
        name = "tiepnhan-bridge",
        mixinStandardHelpOptions = true,
        version = "tiepnhan-bridge 0.1.0",
        description = "Chương trình thiết bị của quầy tiếp nhận / the device program of a receiving counter",
        subcommands = {
            RunVerb.class,
            DevicesVerb.class,
            CardsVerb.class,
            PrintVerb.class,
            ProbeVerb.class,
            PrinterGroup.class,
            PageVerb.class,
            TraceVerb.class,
            SimulateGroup.class,
            ProfilesGroup.class,
            UdevVerb.class,
            TokenGroup.class
        })
public final class Main {
    static final int DONE = Verb.DONE;
    static final int BROKEN = Verb.BROKEN;
    static final int NO = Verb.NO;
    static final int WAITING = Verb.WAITING;

    private static final Logger LOG = LoggerFactory.getLogger(Main.class);

    private Main() {}

    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        int code = run(args, out, err);
        out.flush();
        System.exit(code);
    }

    /** Runs one command against the given streams; tests call this. */
    public static int run(String[] args, PrintStream out, PrintStream err) {
        CommandLine line = new CommandLine(new Main());
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
        line.setParameterExceptionHandler((thrown, arguments) -> usage(thrown, arguments, out, err));
        line.setExecutionExceptionHandler((thrown, command, parsed) -> failed(thrown, command, out, err));
        line.setExecutionStrategy(parsed -> {
            for (CommandLine sub : parsed.asCommandLineList()) {
                if (sub.getCommand() instanceof Verb verb) {
                    verb.output().to(out, err);
                }
            }
            return new CommandLine.RunLast().execute(parsed);
        });
        return line.execute(args);
    }

    private static int usage(ParameterException thrown, String[] arguments, PrintStream out, PrintStream err) {
        Output output = new Output();
        output.to(out, err);
        if (Arrays.asList(arguments).contains("--json")) {
            output.asJson();
        }
        output.failure(new Cause(
                "USAGE",
                "Lệnh chưa đúng: " + thrown.getMessage() + ". Xem: tiepnhan-bridge --help",
                thrown.getMessage() + ". See: tiepnhan-bridge --help"));
        return BROKEN;
    }

    /** The command line's boundary: what was thrown becomes a sentence. */
    private static int failed(Exception thrown, CommandLine command, PrintStream out, PrintStream err) {
        Output output = command.getCommand() instanceof Verb verb ? verb.output() : new Output();
        output.to(out, err);
        if (thrown instanceof BridgeException refused) {
            output.failure(refused.reason());
        } else {
            LOG.error("unexpected failure", thrown);
            output.failure(new Cause(
                    "UNEXPECTED",
                    "Có lỗi ngoài dự kiến; chi tiết đã ghi vào nhật ký. Hãy báo kỹ thuật viên.",
                    "Something unexpected failed; the log has the details. Tell the technician."));
        }
        return BROKEN;
    }
}
