package vn.tiepnhan.bridge.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
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
import vn.tiepnhan.command.TypedArguments;
import vn.tiepnhan.command.WrongUsage;

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
        line.setParameterExceptionHandler(
                (thrown, arguments) -> usage(thrown, new TypedArguments(List.of(arguments)), out, err));
        line.setExecutionExceptionHandler((thrown, command, parsed) -> failed(thrown, command, out, err));
        line.setExecutionStrategy(parsed -> {
            for (CommandLine sub : parsed.asCommandLineList()) {
                if (sub.getCommand() instanceof Verb verb) {
                    verb.output().to(out, err);
                }
            }
            return new CommandLine.RunLast().execute(parsed);
        });
        if (args.length == 0) {
            line.usage(out);
            return DONE;
        }
        return line.execute(args);
    }

    private static int usage(ParameterException thrown, TypedArguments typed, PrintStream out, PrintStream err) {
        WrongUsage wrong = WrongUsage.of(thrown, typed);
        Output output = new Output(typed.asks("--json"), typed.english());
        output.to(out, err);
        output.failure(new Cause(WrongUsage.CODE, wrong.vi(), wrong.en()));
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
