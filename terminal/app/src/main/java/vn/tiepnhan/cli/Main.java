package vn.tiepnhan.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;
import vn.tiepnhan.cli.certificate.CertificateCommand;
import vn.tiepnhan.cli.day.QueueCommand;
import vn.tiepnhan.cli.day.ShiftCommand;
import vn.tiepnhan.cli.handover.HandOverCommand;
import vn.tiepnhan.cli.people.PrivacyCommand;
import vn.tiepnhan.cli.people.StaffCommand;
import vn.tiepnhan.cli.receive.ApproveCommand;
import vn.tiepnhan.cli.receive.CorrectReceipt;
import vn.tiepnhan.cli.receive.Receive;
import vn.tiepnhan.cli.receive.Slip;
import vn.tiepnhan.cli.receive.VisitCommand;
import vn.tiepnhan.cli.receive.VoidReceipt;
import vn.tiepnhan.cli.receive.check.PapersCommand;
import vn.tiepnhan.cli.rules.CheckCommand;
import vn.tiepnhan.cli.rules.DecideCommand;
import vn.tiepnhan.cli.rules.DueCommand;
import vn.tiepnhan.cli.rules.NoticesCommand;
import vn.tiepnhan.cli.rules.RulesCommand;
import vn.tiepnhan.cli.scan.ScanCommand;
import vn.tiepnhan.cli.store.AuditCommand;
import vn.tiepnhan.cli.store.ClockCommand;
import vn.tiepnhan.cli.store.FormCommand;
import vn.tiepnhan.cli.store.ListDossiers;
import vn.tiepnhan.cli.store.ProblemCommand;
import vn.tiepnhan.cli.store.ReportCommand;
import vn.tiepnhan.cli.store.ShowDossier;
import vn.tiepnhan.cli.store.TrainingCommand;
import vn.tiepnhan.cli.store.TrialCommand;
import vn.tiepnhan.cli.store.UnitsCommand;
import vn.tiepnhan.cli.store.Verify;
import vn.tiepnhan.cli.store.ViolatorCommand;
import vn.tiepnhan.cli.verb.Exit;
import vn.tiepnhan.cli.verb.Failure;
import vn.tiepnhan.cli.verb.Output;
import vn.tiepnhan.cli.verb.Verb;
import vn.tiepnhan.cli.window.CounterCommand;
import vn.tiepnhan.cli.window.GalleryCommand;
import vn.tiepnhan.cli.window.KioskCommand;
import vn.tiepnhan.cli.window.SyncCommand;
import vn.tiepnhan.command.TypedArguments;
import vn.tiepnhan.command.WrongUsage;
import vn.tiepnhan.ui.kit.token.Palette;
import vn.tiepnhan.ui.kit.token.Theme;

/** {@code tiepnhan}: receives dossiers at a counter. */
@Command(
        name = "tiepnhan",
        mixinStandardHelpOptions = true,
        versionProvider = Libraries.class,
        description = "Tiếp nhận hồ sơ BHXH tại quầy / receives social-insurance dossiers at a counter",
        synopsisSubcommandLabel = "VERB",
        footer = {
            "",
            "Kết quả / exit: 0 xong · 1 lệnh sai hoặc máy hỏng · 2 không hoặc chưa đủ · 3 chờ bên ngoài",
            "         0 done · 1 wrong usage or broken machine · 2 no or incomplete · 3 waiting outside"
        })
public final class Main {
    /** A verb; its name stands in its annotation too, but reading all of those is a good part of a start. */
    record Named(String name, Class<? extends Verb> verb) {}

    /** In the order in which {@code --help} lists them. */
    static final List<Named> VERBS = List.of(
            new Named("scan", ScanCommand.class),
            new Named("check", CheckCommand.class),
            new Named("decide", DecideCommand.class),
            new Named("due", DueCommand.class),
            new Named("rules", RulesCommand.class),
            new Named("notices", NoticesCommand.class),
            new Named("counter", CounterCommand.class),
            new Named("kiosk", KioskCommand.class),
            new Named("gallery", GalleryCommand.class),
            new Named("receive", Receive.class),
            new Named("papers", PapersCommand.class),
            new Named("approve", ApproveCommand.class),
            new Named("correct", CorrectReceipt.class),
            new Named("void", VoidReceipt.class),
            new Named("visit", VisitCommand.class),
            new Named("hand-over", HandOverCommand.class),
            new Named("dossiers", ListDossiers.class),
            new Named("dossier", ShowDossier.class),
            new Named("verify", Verify.class),
            new Named("audit", AuditCommand.class),
            new Named("clock", ClockCommand.class),
            new Named("report", ReportCommand.class),
            new Named("form", FormCommand.class),
            new Named("problem", ProblemCommand.class),
            new Named("units", UnitsCommand.class),
            new Named("trial-password", TrialCommand.class),
            new Named("certificate", CertificateCommand.class),
            new Named("queue", QueueCommand.class),
            new Named("shift", ShiftCommand.class),
            new Named("training", TrainingCommand.class),
            new Named("staff", StaffCommand.class),
            new Named("privacy", PrivacyCommand.class),
            new Named("violator", ViolatorCommand.class),
            new Named("slip", Slip.class),
            new Named("sync", SyncCommand.class));

    private Main() {}

    public static void main(String[] args) {
        if (args.length > 0 && args[0].equals("counter")) {
            Theme.installAhead(palette(args));
        }
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        int code = run(args, System.in, out, err);
        out.flush();
        System.exit(code);
    }

    /** As far as can be seen before the options are read; a wrong guess is only slower. */
    private static Palette palette(String[] args) {
        int at = List.of(args).indexOf("--theme") + 1;
        return at > 0 && at < args.length ? Palette.of(args[at]).orElse(Palette.LIGHT) : Palette.LIGHT;
    }

    /** Runs one command against the given streams, with nothing on standard input. */
    public static int run(String[] args, PrintStream out, PrintStream err) {
        return run(args, InputStream.nullInputStream(), out, err);
    }

    /** Runs one command against the given streams; tests call this. */
    public static int run(String[] args, InputStream in, PrintStream out, PrintStream err) {
        CommandLine line = new CommandLine(new Main());
        asked(args).forEach(verb -> line.addSubcommand(verb.verb()));
        line.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
        line.setExpandAtFiles(false);
        line.setUsageHelpWidth(110);
        line.setExecutionExceptionHandler((thrown, command, parse) ->
                Failures.answer(thrown, command.getCommand() instanceof Verb verb ? verb.output() : new Output()));
        line.setParameterExceptionHandler(
                (thrown, arguments) -> usage(thrown, new TypedArguments(List.of(arguments)), out, err));
        line.setExecutionStrategy(parse -> {
            for (CommandLine sub : parse.asCommandLineList()) {
                if (sub.getCommand() instanceof Verb verb) {
                    verb.at(in, out, err);
                }
            }
            return new CommandLine.RunLast().execute(parse);
        });
        if (args.length == 0) {
            line.usage(out);
            return Exit.DONE;
        }
        return line.execute(args);
    }

    /** Only the verb that was asked for: reading the options of all of them is a good part of a start. */
    private static List<Named> asked(String[] args) {
        List<Named> one = VERBS.stream()
                .filter(verb -> args.length > 0 && verb.name().equals(args[0]))
                .toList();
        return one.isEmpty() ? VERBS : one;
    }

    private static int usage(ParameterException thrown, TypedArguments typed, PrintStream out, PrintStream err) {
        WrongUsage wrong = WrongUsage.of(thrown, typed);
        Output output = new Output(typed.asks("--json"), typed.english() ? Output.Language.en : Output.Language.vi);
        output.to(out, err);
        return Failures.answer(new Failure(WrongUsage.CODE, wrong.vi(), wrong.en()), output);
    }
}
