package vn.tiepnhan.command;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgGroupSpec;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.MutuallyExclusiveArgsException;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What was wrong with a command line, and where to read on, in both languages; picocli itself speaks only one. */
public record WrongUsage(String vi, String en) {
    /** The code of such a refusal, alike in every program. */
    public static final String CODE = "USAGE";

    public static WrongUsage of(ParameterException thrown, TypedArguments typed) {
        String command = thrown.getCommandLine().getCommandSpec().qualifiedName();
        WrongUsage wrong = wrong(thrown, typed);
        return new WrongUsage(wrong.vi + " Xem: " + command + " --help", wrong.en + " See: " + command + " --help");
    }

    private static WrongUsage wrong(ParameterException thrown, TypedArguments typed) {
        CommandSpec spec = thrown.getCommandLine().getCommandSpec();
        if (thrown instanceof UnmatchedArgumentException unmatched) {
            return unknown(unmatched, spec);
        }
        if (thrown instanceof MissingParameterException missing) {
            return missing(missing.getMissing(), typed);
        }
        if (thrown instanceof OverwrittenOptionException overwritten) {
            String name = name(overwritten.getOverwritten());
            return new WrongUsage(name + " được ghi hai lần.", name + " was given twice.");
        }
        if (thrown instanceof MutuallyExclusiveArgsException) {
            String names = alternatives(spec, typed);
            return new WrongUsage("Chỉ dùng một trong: " + names + ".", "Use only one of: " + names + ".");
        }
        ArgSpec argument = thrown.getArgSpec();
        if (argument != null && thrown.getValue() != null) {
            return impossible(argument, thrown.getValue());
        }
        if (argument == null && !spec.subcommands().isEmpty()) {
            String verbs = String.join(", ", spec.subcommands().keySet());
            return new WrongUsage("Hãy ghi thêm lệnh: " + verbs + ".", "Add a command: " + verbs + ".");
        }
        return new WrongUsage("Lệnh chưa đúng.", thrown.getMessage() + ".");
    }

    private static WrongUsage unknown(UnmatchedArgumentException unmatched, CommandSpec spec) {
        String words = unmatched.getUnmatched().stream().map(w -> "“" + w + "”").collect(Collectors.joining(", "));
        List<String> near = unmatched.getSuggestions();
        String or = near.isEmpty() ? "" : " " + String.join(", ", near);
        boolean verb = !spec.subcommands().isEmpty() && !unmatched.isUnknownOption();
        return new WrongUsage(
                (verb ? "Không có lệnh " : "Không hiểu ") + words + (or.isEmpty() ? "." : "; có phải ý là" + or + "?"),
                (verb ? "There is no command " : "Not understood: ")
                        + words
                        + (or.isEmpty() ? "." : "; did you mean" + or + "?"));
    }

    /** Of an option that was typed only its value is missing; of alternatives, one is enough. */
    private static WrongUsage missing(List<ArgSpec> missing, TypedArguments typed) {
        String names = missing.stream().map(WrongUsage::withValue).collect(Collectors.joining(", "));
        if (missing.size() == 1 && missing.get(0) instanceof OptionSpec option && typed(option, typed)) {
            return new WrongUsage(
                    "Sau " + name(option) + " còn thiếu giá trị: " + names + ".",
                    "No value after " + name(option) + ": " + names + ".");
        }
        if (missing.stream()
                .allMatch(
                        argument -> argument.group() != null && argument.group().exclusive())) {
            return new WrongUsage("Hãy ghi một trong: " + names + ".", "Give one of: " + names + ".");
        }
        return new WrongUsage("Còn thiếu: " + names + ".", "Missing: " + names + ".");
    }

    private static String alternatives(CommandSpec spec, TypedArguments typed) {
        Collection<ArgGroupSpec> exclusive =
                spec.argGroups().stream().filter(ArgGroupSpec::exclusive).toList();
        return exclusive.stream()
                .filter(group -> group.options().stream().anyMatch(option -> typed(option, typed)))
                .findFirst()
                .or(() -> exclusive.stream().findFirst())
                .map(group -> group.args().stream().map(WrongUsage::name).collect(Collectors.joining(", ")))
                .orElse("");
    }

    private static boolean typed(OptionSpec option, TypedArguments typed) {
        return Arrays.stream(option.names()).anyMatch(typed::asks);
    }

    private static WrongUsage impossible(ArgSpec argument, String value) {
        String name = name(argument);
        String allowed = allowed(argument);
        boolean number = allowed == null && (argument.type() == int.class || argument.type() == Integer.class);
        return new WrongUsage(
                "“" + value + "” không dùng được cho " + name
                        + (number ? "; cần một số nguyên." : allowed == null ? "." : "; chỉ nhận: " + allowed + "."),
                "“" + value + "” cannot be used for " + name
                        + (number
                                ? "; it needs a whole number."
                                : allowed == null ? "." : "; allowed: " + allowed + "."));
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

    private static String withValue(ArgSpec argument) {
        boolean value = argument instanceof OptionSpec && argument.arity().max() > 0;
        return value ? name(argument) + " " + argument.paramLabel() : name(argument);
    }
}
