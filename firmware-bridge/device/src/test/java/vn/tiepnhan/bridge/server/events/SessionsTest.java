package vn.tiepnhan.bridge.server.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiepnhan.bridge.api.DeviceEvent;
import vn.tiepnhan.bridge.api.DeviceState;
import vn.tiepnhan.bridge.api.Permission;
import vn.tiepnhan.bridge.api.client.BridgeJson;
import vn.tiepnhan.bridge.device.EventHub;

/** Who gets a scan, and what becomes of it when the line breaks. */
final class SessionsTest {
    private static final Set<Permission> ALL = EnumSet.allOf(Permission.class);
    private static final String CCCD = "012345678901|123456789|Nguyễn Văn Mẫu|01011990|Nam|Số 1, Phố Mẫu|01012022";

    private final AtomicLong now = new AtomicLong();
    private final EventHub hub = new EventHub();
    private final Sessions sessions = new Sessions(hub::subscribe, "test", now::get);

    /** A client that notes what it hears. */
    private final class Client {
        private final String session;
        private final List<JsonNode> heard = new ArrayList<>();
        private final Sessions.Place place;

        Client(String session, Set<Permission> may, boolean scans, @Nullable Client before) {
            this.session = session;
            long after = before == null ? 0 : before.last();
            place = sessions.join(new Joining(session, sessions.boot(), after, scans), may, this::hear);
        }

        private void hear(String text) {
            heard.add(tree(text));
        }

        Client back() {
            return new Client(session, ALL, true, this);
        }

        long last() {
            return heard.get(heard.size() - 1).path("seq").asLong();
        }

        List<String> types() {
            return heard.stream().map(one -> one.path("type").asText()).toList();
        }

        List<String> scans() {
            return heard.stream()
                    .filter(one -> one.path("type").asText().equals("scanned"))
                    .map(SessionsTest::text)
                    .toList();
        }
    }

    @Test
    void aScanLandsOnceWithTheNewestListenerWhileNobodySaysItIsInFront() {
        Client first = client("first-one");
        Client second = client("second-one");
        scan("A");
        assertThat(first.scans()).isEmpty();
        assertThat(second.scans()).containsExactly("A");
    }

    @Test
    void aScanLandsInTheSessionThatIsInFrontWhenItIsMade() {
        Client first = client("first-one");
        Client second = client("second-one");
        first.place.focus(true);
        scan("A");
        second.place.focus(true);
        scan("B");
        second.place.focus(false);
        scan("C");
        assertThat(first.scans()).containsExactly("A");
        assertThat(second.scans()).containsExactly("B", "C");
        assertThat(first.types()).containsSubsequence("focus", "scanned", "focus");
    }

    @Test
    void whoOnlyWatchesNeverTakesAScanAway() {
        Client counter = client("the-counter");
        Client page = new Client("device-page", ALL, false, null);
        page.place.focus(true);
        scan("A");
        assertThat(counter.scans()).containsExactly("A");
        assertThat(page.scans()).isEmpty();
    }

    @Test
    void aTokenWithoutTheRightToScansHearsNone() {
        Client counter = client("the-counter");
        Client lamp = new Client("lamp-program", EnumSet.of(Permission.SEE), true, null);
        lamp.place.focus(true);
        scan("A");
        assertThat(counter.scans()).containsExactly("A");
        assertThat(lamp.types()).containsExactly("hello");
    }

    @Test
    void nothingOlderThanTheSubscriptionIsReplayed() {
        Client before = client("before-it");
        scan("A");
        Client after = client("after-it");
        assertThat(before.scans()).containsExactly("A");
        assertThat(after.scans()).isEmpty();
    }

    @Test
    void whatWasScannedWhileTheLineWasBrokenComesOnceWhenItIsBack() {
        Client counter = client("the-counter");
        counter.place.focus(true);
        scan("A");
        counter.place.leave();
        scan("B");
        Client back = counter.back();
        assertThat(back.heard.get(0).path("resumed").asBoolean()).isTrue();
        assertThat(back.scans()).containsExactly("B");
        scan("C");
        assertThat(back.scans()).containsExactly("B", "C");
    }

    @Test
    void whatWasSentIntoADyingLineComesAgain() {
        Client counter = client("the-counter");
        scan("A");
        long read = counter.last();
        scan("B");
        List<JsonNode> late = new ArrayList<>();
        sessions.join(new Joining("the-counter", sessions.boot(), read, true), ALL, text -> late.add(tree(text)));
        assertThat(late)
                .filteredOn(one -> one.path("type").asText().equals("scanned"))
                .extracting(SessionsTest::text)
                .containsExactly("B");
        counter.place.leave();
        scan("C");
        assertThat(late.get(late.size() - 1).path("type").asText())
                .as("the late close of the old line must not take the new one down")
                .isEqualTo("scanned");
    }

    @ParameterizedTest
    @ValueSource(strings = {CCCD, "012345678901", "DN4797912345678|4e677579e1bb856e", "012345678901\u001dx\u001dy"})
    void theTextOfACardIsNeverKept(String card) {
        Client counter = client("the-counter");
        counter.place.focus(true);
        scan("A");
        counter.place.leave();
        scan(card);
        Client back = counter.back();
        assertThat(back.scans()).isEmpty();
        assertThat(back.types()).endsWith("scan-missed");
        assertThat(back.heard.toString()).doesNotContain(card.substring(0, 8));
    }

    @Test
    void aSessionThatDoesNotComeBackIsForgottenAndTheScanReportedAsMissed() {
        Client gone = client("gone-one");
        gone.place.focus(true);
        Client other = client("other-one");
        gone.place.leave();
        scan("A");
        assertThat(other.scans()).isEmpty();

        now.addAndGet(Sessions.GRACE.plusSeconds(1).toNanos());
        scan("B");

        assertThat(other.types()).containsSubsequence("scan-missed", "scanned");
        assertThat(other.scans()).containsExactly("B");
        Client late = gone.back();
        assertThat(late.heard.get(0).path("resumed").asBoolean()).isFalse();
        assertThat(late.scans()).isEmpty();
    }

    @Test
    void nobodyThereToTakeAScanIsSaidToWhoeverWatches() {
        Client page = new Client("device-page", ALL, false, null);
        scan("A");
        assertThat(page.types()).containsExactly("hello", "seen", "scan-missed");
    }

    @Test
    void aStrangerCannotTakeASessionOverWithOtherRights() {
        Client counter = client("the-counter");
        counter.place.leave();
        scan("A");
        Client thief = new Client("the-counter", EnumSet.of(Permission.SEE, Permission.SCANS), true, counter);
        assertThat(thief.heard.get(0).path("resumed").asBoolean()).isFalse();
        assertThat(thief.scans()).isEmpty();
    }

    @Test
    void everyListenerHearsThePresentStatesFirstAndEachChange() {
        hub.state(state(DeviceState.Health.READY));
        Client client = client("the-counter");
        hub.state(state(DeviceState.Health.ABSENT));
        assertThat(client.types()).containsExactly("hello", "state", "state");
        assertThat(client.heard.get(2).path("state").path("health").asText()).isEqualTo("ABSENT");
        assertThat(client.heard.get(2).path("seq").asLong())
                .isGreaterThan(client.heard.get(0).path("seq").asLong());
    }

    @Test
    void scansKeptAreNotKeptForLong() {
        Client counter = client("the-counter");
        scan("A");
        long read = counter.last() - 1;
        now.addAndGet(Duration.ofMinutes(1).toNanos());
        List<JsonNode> late = new ArrayList<>();
        sessions.join(new Joining("the-counter", sessions.boot(), read, true), ALL, text -> late.add(tree(text)));
        assertThat(late).noneMatch(one -> one.path("type").asText().equals("scanned"));
    }

    private Client client(String session) {
        return new Client(session, ALL, true, null);
    }

    private void scan(String text) {
        hub.publish(new DeviceEvent.Scanned(
                "scanner-1", "QR", text.getBytes(StandardCharsets.UTF_8), Instant.parse("2015-09-30T02:00:00Z")));
    }

    private static DeviceState state(DeviceState.Health health) {
        return new DeviceState("p", "printer", "generic-80", health, List.of(), Instant.EPOCH);
    }

    private static String text(JsonNode scan) {
        return new String(
                java.util.Base64.getDecoder().decode(scan.path("bytes").asText()), StandardCharsets.UTF_8);
    }

    private static JsonNode tree(String text) {
        try {
            return BridgeJson.mapper().readTree(text);
        } catch (JsonProcessingException broken) {
            throw new AssertionError(broken);
        }
    }
}
