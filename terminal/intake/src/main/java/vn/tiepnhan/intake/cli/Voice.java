package vn.tiepnhan.intake.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.tiepnhan.command.TypedArguments;

/** Where a command's words go: results to stdout, sentences about failures to stderr, one JSON document if asked for. */
final class Voice {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final TypedArguments typed;
    private final PrintStream out;
    private final PrintStream err;

    Voice(TypedArguments typed, PrintStream out, PrintStream err) {
        this.typed = typed;
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
        if (typed.asks("--json")) {
            Map<String, String> error = new LinkedHashMap<>();
            error.put("code", code);
            error.put("vi", vi);
            error.put("en", en);
            document(Map.of("error", error));
        }
        err.println(typed.english() ? en : vi);
    }
}
