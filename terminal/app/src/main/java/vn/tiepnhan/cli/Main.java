package vn.tiepnhan.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;

/** {@code tiepnhan}: receives dossiers at a counter. */
@Command(
        name = "tiepnhan",
        mixinStandardHelpOptions = true,
        version = "tiepnhan 0.1.0",
        description = "Tiếp nhận hồ sơ BHXH tại quầy / receives social-insurance dossiers at a counter",
        subcommands = {
            GalleryCommand.class,
            VoidReceipt.class,
            ListDossiers.class,
            ShowDossier.class,
            Verify.class,
            Slip.class
        })
public final class Main {
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
        line.setOut(new java.io.PrintWriter(out, true, StandardCharsets.UTF_8));
        line.setErr(new java.io.PrintWriter(err, true, StandardCharsets.UTF_8));
        line.setCaseInsensitiveEnumValuesAllowed(false);
        line.setExecutionExceptionHandler((thrown, command, parse) -> Failures.answer(thrown, command, out, err));
        line.setParameterExceptionHandler((thrown, arguments) -> usage(thrown, arguments, out, err));
        line.setExecutionStrategy(parse -> {
            for (CommandLine sub : parse.asCommandLineList()) {
                if (sub.getCommand() instanceof Verb verb) {
                    verb.output.to(out, err);
                }
            }
            return new CommandLine.RunLast().execute(parse);
        });
        return line.execute(args);
    }

    private static int usage(ParameterException thrown, String[] arguments, PrintStream out, PrintStream err) {
        Failure failure = new Failure(
                "USAGE",
                "Lệnh chưa đúng: " + thrown.getMessage() + ". Xem: tiepnhan --help",
                thrown.getMessage() + ". See: tiepnhan --help");
        Output output = new Output();
        return Failures.answer(
                failure, output, java.util.Arrays.asList(arguments).contains("--json"), out, err);
    }
}
