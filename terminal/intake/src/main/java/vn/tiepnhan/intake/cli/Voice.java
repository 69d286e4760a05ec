package vn.tiepnhan.intake.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Where a command's words go: results to stdout, sentences about failures to stderr, one JSON document if asked for. */
final class Voice {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<String> arguments;
    private final PrintStream out;
    private final PrintStream err;

    Voice(List<String> arguments, PrintStream out, PrintStream err) {
        this.arguments = arguments;
        this.out = out;
        this.err = err;
    }

    void line(String text) {
        out.println(text);
    }

    void document(Object value) {
        try {
            out.println(JSON.writeValueAsString(value));
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("cannot write " + value.getClass(), broken);
        }
    }

    /** Options may not have been parsed when this is needed, so the plain arguments are asked. */
    void failure(String code, String vi, String en) {
        if (arguments.contains("--json")) {
            Map<String, String> error = new LinkedHashMap<>();
            error.put("code", code);
            error.put("vi", vi);
            error.put("en", en);
            document(Map.of("error", error));
        }
        int lang = arguments.indexOf("--lang");
        boolean english = arguments.contains("--lang=en")
                || (lang >= 0
                        && lang + 1 < arguments.size()
                        && arguments.get(lang + 1).equals("en"));
        err.println(english ? en : vi);
    }
}
