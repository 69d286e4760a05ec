package vn.tiepnhan.presend;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import vn.tiepnhan.dossier.Body;

/** Pre-sent data as {@code tiepnhan scan --json} writes dossiers: one of them, several, or the whole answer. */
final class SentJson {
    private static final ObjectMapper JSON = JsonMapper.builder().build();
    private static final int LOOK_AT = 64;

    private SentJson() {}

    /** Whether a file begins like JSON. */
    static boolean looksSo(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(LOOK_AT, bytes.length), StandardCharsets.UTF_8)
                .replace("\uFEFF", "")
                .stripLeading();
        return head.startsWith("{") || head.startsWith("[");
    }

    /** Empty where it is no such JSON. */
    static List<SentDossier> read(String source, byte[] bytes) {
        try {
            JsonNode tree = JSON.readTree(bytes);
            JsonNode dossiers = tree.has("dossiers") ? tree.get("dossiers") : tree;
            List<SentDossier> sent = new ArrayList<>();
            for (JsonNode each : dossiers.isArray() ? dossiers : List.of(dossiers)) {
                if (each.path("body").isObject()) {
                    sent.add(dossier(source, each));
                }
            }
            return sent;
        } catch (IOException broken) {
            return List.of();
        }
    }

    private static SentDossier dossier(String source, JsonNode json) {
        JsonNode body = json.get("body");
        return new SentDossier(
                source,
                json.path("procedure").asText(""),
                json.path("unit").asText(""),
                json.path("mst").asText(""),
                json.path("period").asText(""),
                json.path("batch").asInt(0),
                json.path("print").asInt(0),
                new Body(
                        json.path("bodyText").asText(""),
                        unit(body.path("unit")),
                        Body.Document.UNKNOWN,
                        forms(body.path("forms")),
                        workers(body.path("workers"))));
    }

    private static Body.Unit unit(JsonNode json) {
        return new Body.Unit(
                json.path("name").asText(""),
                json.path("address").asText(""),
                json.path("phone").asText(""),
                json.path("email").asText(""),
                json.path("contact").asText(""));
    }

    private static List<Body.Form> forms(JsonNode json) {
        List<Body.Form> forms = new ArrayList<>();
        json.forEach(form -> forms.add(new Body.Form(
                form.path("n").asInt(0),
                form.path("code").asText(""),
                form.path("title").asText(""),
                form.path("copies").asInt(0))));
        return forms;
    }

    private static List<Body.Worker> workers(JsonNode json) {
        List<Body.Worker> workers = new ArrayList<>();
        json.forEach(worker -> workers.add(new Body.Worker(
                worker.path("n").asInt(0),
                worker.path("name").asText(""),
                worker.path("bhxh").asText(""),
                worker.path("birth").asText(""),
                worker.path("event").asText(""),
                worker.path("from").asText(""),
                worker.path("card").asText(""),
                worker.path("cardValidTo").asText(""))));
        return workers;
    }
}
