package vn.tiepnhan.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The published contract and the records say the same. */
final class OpenApiTest {
    @Test
    void namesEveryPath() throws IOException {
        assertThat(keys(document().get("paths")))
                .containsExactlyInAnyOrder(
                        "/v1/keys",
                        "/v1/blobs/{name}",
                        "/v1/dossiers",
                        "/v1/records",
                        "/v1/terminals/{id}/gaps",
                        "/v1/terminals/{id}/record-gaps",
                        "/v1/openapi.yaml");
    }

    @Test
    void namesEveryFieldOfALine() throws IOException {
        assertThat(fields("DossierLine")).isEqualTo(components(DossierLine.class));
        assertThat(fields("DossierLine", "receivedAt")).isEqualTo(components(DossierLine.ReceivedAt.class));
        assertThat(fields("DossierLine", "decision")).isEqualTo(components(DossierLine.Decision.class));
        assertThat(fields("DossierLine", "dossier")).isEqualTo(components(DossierContent.class));
        assertThat(fields("DossierLine", "presenter")).isEqualTo(components(DossierLine.Presenter.class));
        assertThat(fields("DossierLine", "audit")).isEqualTo(components(DossierLine.AuditHead.class));
    }

    @Test
    void namesEveryFieldOfARecord() throws IOException {
        assertThat(fields("RecordLine")).isEqualTo(components(RecordLine.class));
        assertThat(fields("RecordLine", "recordedAt")).isEqualTo(components(RecordLine.RecordedAt.class));
        assertThat(fields("RecordLine", "handOver")).isEqualTo(components(RecordLine.HandOver.class));
        assertThat(fields("RecordLine", "problem")).isEqualTo(components(RecordLine.Problem.class));
    }

    @Test
    void namesEveryFieldOfTheAnswers() throws IOException {
        assertThat(fields("Answer")).isEqualTo(components(Answer.class));
        assertThat(fields("Reason")).isEqualTo(components(Answer.Reason.class));
        assertThat(fields("SignedReceipt")).isEqualTo(components(SignedReceipt.class));
        assertThat(fields("ReceiptPayload")).isEqualTo(components(ReceiptPayload.class));
        assertThat(fields("PublishedKeys")).isEqualTo(components(PublishedKeys.class));
        assertThat(fields("Gaps")).isEqualTo(components(Gaps.class));
    }

    @ParameterizedTest
    @ValueSource(strings = {"CONFIRMED", "CONFLICT", "REJECTED", "MISSING_BLOBS", "Upload-Offset", "Upload-Complete"})
    void saysTheWordsOfTheProtocol(String word) throws IOException {
        assertThat(new String(Wire.openApi(), StandardCharsets.UTF_8)).contains(word);
    }

    @Test
    void everyReferenceLeadsSomewhere() throws IOException {
        String text = new String(Wire.openApi(), StandardCharsets.UTF_8);
        java.util.regex.Matcher reference =
                java.util.regex.Pattern.compile("#/components/(\\w+)/(\\w+)").matcher(text);
        int found = 0;
        while (reference.find()) {
            found++;
            assertThat(keys(in(in(document(), "components"), reference.group(1))))
                    .contains(reference.group(2));
        }
        assertThat(found).isGreaterThan(10);
    }

    private static Set<String> fields(String schema, String... path) throws IOException {
        Map<?, ?> at = in(in(in(document(), "components"), "schemas"), schema);
        for (String property : path) {
            at = in(in(at, "properties"), property);
        }
        return keys(at.get("properties"));
    }

    private static Set<String> components(Class<?> record) {
        return Arrays.stream(record.getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> keys(@org.jspecify.annotations.Nullable Object map) {
        assertThat(map).isInstanceOf(Map.class);
        return ((Map<?, ?>) map).keySet().stream().map(String::valueOf).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<?, ?> in(Map<?, ?> map, String key) {
        assertThat(map.get(key)).as(key).isInstanceOf(Map.class);
        return (Map<?, ?>) map.get(key);
    }

    private static Map<?, ?> document() throws IOException {
        Object loaded = new Load(LoadSettings.builder().build())
                .loadFromString(new String(Wire.openApi(), StandardCharsets.UTF_8));
        return (Map<?, ?>) loaded;
    }
}
