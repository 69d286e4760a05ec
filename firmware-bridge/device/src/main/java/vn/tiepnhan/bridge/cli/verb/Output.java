package vn.tiepnhan.bridge.cli.verb;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintStream;
import java.util.Map;
import picocli.CommandLine.Option;
import vn.tiepnhan.bridge.api.Cause;
import vn.tiepnhan.bridge.api.client.BridgeJson;

/** {@code --json} and {@code --lang}: one JSON document on stdout, sentences for people elsewhere. */
public final class Output {
    private static final ObjectMapper JSON = BridgeJson.mapper();

    @Option(names = "--json", description = "Một tài liệu JSON trên stdout / one JSON document on stdout")
    private boolean json;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Trợ giúp / this help")
    private boolean help;

    @Option(names = "--lang", paramLabel = "vi|en", description = "Ngôn ngữ / language (${COMPLETION-CANDIDATES})")
    private Language language = Language.vi;

    private PrintStream out = System.out;
    private PrintStream err = System.err;

    /** Languages, spelled as on the command line. */
    enum Language {
        vi,
        en
    }

    public Output() {}

    /** For a command line that could not be parsed. */
    public Output(boolean json, boolean english) {
        this.json = json;
        this.language = english ? Language.en : Language.vi;
    }

    public void to(PrintStream newOut, PrintStream newErr) {
        this.out = newOut;
        this.err = newErr;
    }

    /** Whether this was only a call for help, which picocli has answered by then. */
    public boolean helpWanted() {
        return help;
    }

    public String say(Cause cause) {
        return say(cause.vi(), cause.en());
    }

    public String say(String vi, String en) {
        return language == Language.vi ? vi : en;
    }

    /** The one JSON document; silent without {@code --json}. */
    public void document(Object value) {
        if (json) {
            try {
                out.println(JSON.writeValueAsString(value));
            } catch (JsonProcessingException broken) {
                throw new IllegalStateException("cannot write " + value.getClass(), broken);
            }
        }
    }

    /** A line for people; silent under {@code --json}. */
    public void line(String text) {
        if (!json) {
            out.println(text);
        }
    }

    public void message(String text) {
        err.println(text);
    }

    public void failure(Cause cause) {
        document(Map.of("error", cause));
        message(say(cause));
    }
}
