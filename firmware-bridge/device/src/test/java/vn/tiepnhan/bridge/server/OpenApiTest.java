package vn.tiepnhan.bridge.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import vn.tiepnhan.bridge.LocalBridge;
import vn.tiepnhan.bridge.api.DeviceAct;
import vn.tiepnhan.bridge.api.DeviceEvent;
import vn.tiepnhan.bridge.api.Permission;
import vn.tiepnhan.bridge.api.client.BridgeJson;
import vn.tiepnhan.bridge.server.events.Sessions;
import vn.tiepnhan.bridge.slip.SlipDocument;
import vn.tiepnhan.profile.ProfileLibrary;

/** The API document says what there is, no more and no less. */
final class OpenApiTest {
    @TempDir
    private Path folder;

    private static JsonNode document() throws IOException {
        try (InputStream in = Objects.requireNonNull(LocalBridge.class.getResourceAsStream("server/openapi.yaml"))) {
            Load load = new Load(LoadSettings.builder().build());
            return BridgeJson.mapper().valueToTree(load.loadFromInputStream(in));
        }
    }

    @Test
    void namesEveryRequestAndNoOther() throws IOException {
        Set<String> written = new TreeSet<>();
        for (Map.Entry<String, JsonNode> path : document().path("paths").properties()) {
            for (Map.Entry<String, JsonNode> method : path.getValue().properties()) {
                if (!method.getKey().equals("parameters")) {
                    written.add(method.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey());
                }
            }
        }
        written.remove("GET " + Gate.EVENTS);
        assertThat(known()).containsExactlyInAnyOrderElementsOf(written);
    }

    @Test
    void namesEveryActEveryEventAndEveryPermission() throws IOException {
        JsonNode schemas = document().path("components").path("schemas");
        assertThat(constants(schemas.path("Act"), "act")).containsExactlyInAnyOrderElementsOf(words(DeviceAct.class));
        List<String> events = new ArrayList<>(constants(schemas.path("Event"), "type"));
        events.add(schemas.at("/PageArrived/properties/type/const").asText());
        assertThat(events).containsExactlyInAnyOrderElementsOf(words(DeviceEvent.class));
        String about = document().at("/info/description").asText();
        assertThat(about)
                .contains(Arrays.stream(Permission.values()).map(Enum::name).toList());
    }

    @Test
    void namesEveryBlockOfASlipWithAllItsFields() throws IOException {
        JsonNode schemas = document().path("components").path("schemas");
        Map<String, Set<String>> written = new TreeMap<>();
        schemas.path("Block").path("oneOf").forEach(one -> {
            String elsewhere = one.path("$ref").asText();
            JsonNode block =
                    elsewhere.isEmpty() ? one : schemas.path(elsewhere.substring(elsewhere.lastIndexOf('/') + 1));
            Set<String> fields = new TreeSet<>();
            block.path("properties").fieldNames().forEachRemaining(fields::add);
            fields.remove("type");
            written.put(block.at("/properties/type/const").asText(), fields);
        });
        Map<String, Set<String>> known = new TreeMap<>();
        JsonSubTypes types = Objects.requireNonNull(SlipDocument.Block.class.getAnnotation(JsonSubTypes.class));
        for (JsonSubTypes.Type type : types.value()) {
            known.put(
                    type.name(),
                    Arrays.stream(type.value().getRecordComponents())
                            .map(RecordComponent::getName)
                            .collect(Collectors.toCollection(TreeSet::new)));
        }
        assertThat(written).isEqualTo(known);
    }

    private static List<String> constants(JsonNode schema, String property) {
        List<String> found = new ArrayList<>();
        schema.path("oneOf").forEach(one -> {
            JsonNode constant = one.path("properties").path(property).path("const");
            if (!constant.isMissingNode()) {
                found.add(constant.asText());
            }
        });
        return found;
    }

    private static List<String> words(Class<?> type) {
        JsonSubTypes types = Objects.requireNonNull(type.getAnnotation(JsonSubTypes.class));
        return Arrays.stream(types.value()).map(JsonSubTypes.Type::name).toList();
    }

    private Set<String> known() throws IOException {
        try (LocalBridge local = LocalBridge.start(folder, 0, ProfileLibrary.shipped(), Clock.systemUTC());
                Sessions sessions = new Sessions(local.devices()::subscribe, "0", System::nanoTime)) {
            return new Resources(local.devices(), sessions, new Tickets(System::nanoTime), "0").known();
        }
    }
}
