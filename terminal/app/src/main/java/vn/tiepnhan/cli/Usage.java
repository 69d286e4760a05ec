package vn.tiepnhan.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import vn.tiepnhan.cli.verb.Failure;
import vn.tiepnhan.cli.verb.Output;
import vn.tiepnhan.dossier.Wording;

/** What was wrong with a command line, in both languages. */
final class Usage {
    private Usage() {}

    static Failure failure(ParameterException thrown) {
        String command = thrown.getCommandLine().getCommandSpec().qualifiedName();
        Wording wrong = wrong(thrown);
        return new Failure(
                "USAGE", wrong.vi() + " Xem: " + command + " --help", wrong.en() + " See: " + command + " --help");
    }

    /** A command line cannot be trusted to have been parsed when it is wrong: looks for one option by itself. */
    static boolean asks(List<String> arguments, String option) {
        return options(arguments).contains(option);
    }

    static Output.Language language(List<String> arguments) {
        List<String> options = options(arguments);
        int at = options.lastIndexOf("--lang");
        boolean spaced =
                at >= 0 && at + 1 < options.size() && options.get(at + 1).equals("en");
        return spaced || options.contains("--lang=en") ? Output.Language.en : Output.Language.vi;
    }

    private static List<String> options(List<String> arguments) {
        int end = arguments.indexOf("--");
        return end < 0 ? arguments : arguments.subList(0, end);
    }

    private static Wording wrong(ParameterException thrown) {
        if (thrown instanceof UnmatchedArgumentException unmatched) {
            return unknown(unmatched);
        }
        if (thrown instanceof MissingParameterException missing) {
            String names = missing.getMissing().stream().map(Usage::name).collect(Collectors.joining(", "));
            return new Wording("Còn thiếu: " + names + ".", "Missing: " + names + ".");
        }
        if (thrown instanceof OverwrittenOptionException overwritten) {
            String name = name(overwritten.getOverwritten());
            return new Wording(name + " được ghi hai lần.", name + " was given twice.");
        }
        ArgSpec argument = thrown.getArgSpec();
        if (argument != null && thrown.getValue() != null) {
            return impossible(argument, thrown.getValue());
        }
        String message = String.valueOf(thrown.getMessage());
        return new Wording("Lệnh chưa đúng (" + message + ").", message + ".");
    }

    private static Wording unknown(UnmatchedArgumentException unmatched) {
        String words = unmatched.getUnmatched().stream().map(w -> "“" + w + "”").collect(Collectors.joining(", "));
        List<String> near = unmatched.getSuggestions();
        String or = near.isEmpty() ? "" : " " + String.join(", ", near);
        CommandSpec spec = unmatched.getCommandLine().getCommandSpec();
        boolean verb = spec.parent() == null && !unmatched.isUnknownOption();
        return new Wording(
                (verb ? "Không có lệnh " : "Không hiểu ") + words + (or.isEmpty() ? "." : "; có phải ý là" + or + "?"),
                (verb ? "There is no command " : "Not understood: ")
                        + words
                        + (or.isEmpty() ? "." : "; did you mean" + or + "?"));
    }

    private static Wording impossible(ArgSpec argument, String value) {
        String name = name(argument);
        String allowed = allowed(argument);
        return new Wording(
                "“" + value + "” không dùng được cho " + name
                        + (allowed == null ? "." : "; chỉ nhận: " + allowed + "."),
                "“" + value + "” cannot be used for " + name + (allowed == null ? "." : "; allowed: " + allowed + "."));
    }

    private static @Nullable String allowed(ArgSpec argument) {
        Object[] constants = argument.type().getEnumConstants();
        if (argument.completionCandidates() != null) {
            return String.join(", ", argument.completionCandidates());
        }
        return constants == null
                ? null
                : List.of(constants).stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
