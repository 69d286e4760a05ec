package vn.tiepnhan.cli.verb;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Option;
import vn.tiepnhan.dossier.Wording;

/** The {@code --json} and {@code --lang} options and what they mean: one JSON document on stdout, sentences elsewhere. */
public final class Output {
    @Option(names = "--json", description = "Một tài liệu JSON trên stdout / one JSON document on stdout")
    private boolean json;

    @Option(names = "--lang", paramLabel = "vi|en", description = "Ngôn ngữ / language (${COMPLETION-CANDIDATES})")
    private Language language = Language.vi;

    private static final int BUFFER = 64 * 1024;

    private PrintStream out = System.out;
    private PrintStream err = System.err;

    /** Languages of the product, spelled as on the command line. */
    public enum Language {
        vi,
        en
    }

    public Output() {}

    public Output(boolean json, Language language) {
        this.json = json;
        this.language = language;
    }

    public void to(PrintStream newOut, PrintStream newErr) {
        this.out = newOut;
        this.err = newErr;
    }

    public boolean json() {
        return json;
    }

    public String language() {
        return language.name();
    }

    public String say(Wording wording) {
        return wording.in(language());
    }

    /** Prints the one JSON document, as it is made; keys keep the order of the map. */
    public void document(Object value) {
        text(whole -> Json.MAPPER.writeValue(whole, value));
        out.println();
    }

    /** Writes UTF-8 text in parts. */
    public interface Text {
        void to(OutputStream whole) throws IOException;
    }

    /** Text on stdout that may be long: it is printed as it is made. */
    public void text(Text text) {
        try {
            BufferedOutputStream whole = new BufferedOutputStream(out, BUFFER);
            text.to(whole);
            whole.flush();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** A line for people on stdout; silent under {@code --json}. */
    public void line(String text) {
        if (!json) {
            out.println(text);
        }
    }

    /** A message beside the result. */
    public void message(String text) {
        err.println(text);
    }

    public void failure(Failure failure) {
        if (json) {
            document(Map.of("error", error(failure.code(), failure.wording())));
        }
        message(say(failure.wording()));
    }

    /** What {@code --json} says when a command ends with exit 1. */
    public static Map<String, Object> error(String code, Wording wording) {
        Map<String, Object> error = new LinkedHashMap<>();
        error.put("code", code);
        error.put("vi", wording.vi());
        error.put("en", wording.en());
        return error;
    }

    /** Made when the first document is written: a window writes none. */
    private static final class Json {
        static final ObjectMapper MAPPER = JsonMapper.builder()
                .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
                .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                .build();
    }
}
