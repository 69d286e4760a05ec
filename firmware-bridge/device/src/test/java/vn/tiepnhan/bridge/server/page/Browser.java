package vn.tiepnhan.bridge.server.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.bridge.api.client.BridgeJson;

/** A headless Chromium, driven by ChromeDriver over its HTTP protocol (W3C WebDriver). */
final class Browser implements AutoCloseable {
    private static final Pattern STARTED = Pattern.compile("started successfully on port (\\d+)");
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Process driver;
    private final URI base;
    private final HttpClient http = HttpClient.newHttpClient();
    private final ObjectMapper json = BridgeJson.mapper();
    private final String session;

    private Browser(Process driver, int port, Path folder) throws IOException {
        this.driver = driver;
        this.base = URI.create("http://127.0.0.1:" + port);
        Map<String, Object> options = Map.of(
                "args",
                List.of(
                        "--headless=new",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-dev-shm-usage",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--lang=vi",
                        "--window-size=1280,900",
                        "--user-data-dir=" + folder.resolve("profile")),
                "prefs",
                Map.of("download.default_directory", folder.toString(), "download.prompt_for_download", false));
        Map<String, Object> wish = Map.of("browserName", "chrome", "goog:chromeOptions", options);
        this.session = send("POST", "/session", Map.of("capabilities", Map.of("alwaysMatch", wish)))
                .path("sessionId")
                .asText();
    }

    /** @param folder of this browser alone: its profile and what it downloads */
    static Browser start(Path folder) throws IOException {
        Process driver = new ProcessBuilder("chromedriver", "--port=0")
                .redirectErrorStream(true)
                .start();
        BufferedReader said = driver.inputReader(StandardCharsets.UTF_8);
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            Matcher started = STARTED.matcher(line);
            if (started.find()) {
                return new Browser(driver, Integer.parseInt(started.group(1)), folder);
            }
        }
        throw new IOException("chromedriver did not start (Debian package chromium-driver)");
    }

    void open(String url) throws IOException {
        send("POST", path("/url"), Map.of("url", url));
    }

    String address() throws IOException {
        return send("GET", path("/url"), null).asText();
    }

    /** What a script in the page answers, as text. */
    String run(String script) throws IOException {
        JsonNode answer = send("POST", path("/execute/sync"), Map.of("script", script, "args", List.of()));
        return answer.isTextual() ? answer.asText() : answer.toString();
    }

    /** The text a person reads on the page. */
    String text() throws IOException {
        return run("return document.body.innerText");
    }

    /** Waits until a script answers true. */
    void until(String script) throws IOException {
        String wrapped =
                "const done = arguments[arguments.length - 1]; const look = () => { let is = false; try { is = (()"
                        + " => { return " + script
                        + " })(); } catch {} if (is) { done('yes') } else { setTimeout(look, 30) } };"
                        + " look();";
        send("POST", path("/timeouts"), Map.of("script", 20_000));
        send("POST", path("/execute/async"), Map.of("script", wrapped, "args", List.of()));
    }

    void click(String css) throws IOException {
        JsonNode found = send("POST", path("/element"), Map.of("using", "css selector", "value", css));
        String element = found.elements().next().asText();
        send("POST", path("/element/" + element + "/click"), Map.of());
    }

    void size(int width, int height) throws IOException {
        send("POST", path("/window/rect"), Map.of("width", width, "height", height));
    }

    void picture(Path file) throws IOException {
        Files.write(
                file,
                Base64.getDecoder()
                        .decode(send("GET", path("/screenshot"), null).asText()));
    }

    private String path(String rest) {
        return "/session/" + session + rest;
    }

    private JsonNode send(String method, String path, @Nullable Object body) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(base.resolve(path))
                .timeout(PATIENCE)
                .method(
                        method,
                        body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(json.writeValueAsString(body)))
                .build();
        try {
            JsonNode answer = json.readTree(
                            http.send(request, BodyHandlers.ofString()).body())
                    .path("value");
            if (answer.has("error")) {
                throw new IOException(path + ": " + answer);
            }
            return answer;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException(stopped);
        }
    }

    @Override
    public void close() throws IOException {
        try {
            send("DELETE", "/session/" + session, null);
        } finally {
            driver.destroy();
        }
    }
}
