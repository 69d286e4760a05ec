package vn.tiepnhan.intake.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import vn.tiepnhan.command.TypedArguments;
import vn.tiepnhan.command.WrongUsage;
import vn.tiepnhan.intake.store.IntakeException;

/** {@code tiepnhan-intake}: the reference central intake. Exit 0 done, 1 wrong usage or a broken machine. */
@Command(
        name = "tiepnhan-intake",
        mixinStandardHelpOptions = true,
        version = "tiepnhan-intake 0.1.0",
        description = "Trung tâm nhận hồ sơ từ các quầy / takes dossiers in from the counters",
        subcommands = {
            ServeCommand.class,
            DossiersCommand.class,
            RecordsCommand.class,
            GapsCommand.class,
            KeysCommand.class,
            TokenCommand.class,
            BundleCommand.class,
            StaffCommand.class
        })
public final class Main {
    private static final int BROKEN = 1;
    /** Not the default name: a program that embeds the intake brings its own settings. */
    private static final String LOG_SETTINGS = "logback.configurationFile";

    private Main() {}

    public static void main(String[] args) {
        if (System.getProperty(LOG_SETTINGS) == null) {
            System.setProperty(LOG_SETTINGS, "vn/tiepnhan/intake/logback.xml");
        }
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        int code = run(args, out, err);
        out.flush();
        System.exit(code);
    }

    /** Runs one command against the given streams. */
    public static int run(String[] args, PrintStream out, PrintStream err) {
        TypedArguments typed = new TypedArguments(List.of(args));
        Voice voice = new Voice(typed, out, err);
        CommandLine line = new CommandLine(new Main());
        for (CommandLine sub : line.getSubcommands().values()) {
            if (sub.getCommand() instanceof Verb verb) {
                verb.voice = voice;
            }
        }
        line.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
        line.setParameterExceptionHandler((wrong, arguments) -> {
            WrongUsage usage = WrongUsage.of(wrong, typed);
            voice.failure(WrongUsage.CODE, usage.vi(), usage.en());
            return BROKEN;
        });
        line.setExecutionExceptionHandler((thrown, command, parse) -> {
            if (thrown instanceof IntakeException known) {
                voice.failure(known.code(), known.vi(), known.en());
            } else {
                LoggerFactory.getLogger(Main.class).error("unexpected failure", thrown);
                voice.failure(
                        "UNEXPECTED",
                        "Có lỗi ngoài dự kiến; chi tiết đã ghi vào nhật ký. Hãy báo kỹ thuật viên.",
                        "Something unexpected failed; the log has the details. Tell the technician.");
            }
            return BROKEN;
        });
        return line.execute(args);
    }
}
