package vn.tiepnhan.intake.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Option;
import vn.tiepnhan.command.TypedArguments;

/** A verb of the command line; answers with an exit code. */
abstract class Verb implements Callable<Integer> {
    @Option(names = "--json", description = "Một tài liệu JSON trên stdout / one JSON document on stdout")
    boolean json;

    @Option(names = "--lang", paramLabel = "vi|en", description = "Ngôn ngữ / language (${COMPLETION-CANDIDATES})")
    Language language = Language.vi;

    Voice voice = new Voice(new TypedArguments(List.of()), new PrintStream(PrintStream.nullOutputStream()), System.err);

    enum Language {
        vi,
        en
    }

    /** The sentence in the language asked for. */
    String say(String vi, String en) {
        return language == Language.en ? en : vi;
    }
}
