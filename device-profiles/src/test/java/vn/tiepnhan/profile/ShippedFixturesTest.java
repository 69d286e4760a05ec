package vn.tiepnhan.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tiepnhan.profile.Fixture.Exchange;
import vn.tiepnhan.profile.fact.Capability;
import vn.tiepnhan.profile.panel.PanelLine;
import vn.tiepnhan.profile.panel.PanelSignal;
import vn.tiepnhan.profile.panel.PanelState;
import vn.tiepnhan.profile.station.StationRole;

/** The golden lines of profiles whose devices speak no bytes of their own: names, answers to reset, wires, roles. */
final class ShippedFixturesTest {
    private static final ProfileLibrary LIBRARY = ProfileLibrary.shipped();

    static Stream<CardReaderProfile> readers() {
        return LIBRARY.all(CardReaderProfile.class).stream();
    }

    static Stream<TokenProfile> tokens() {
        return LIBRARY.all(TokenProfile.class).stream();
    }

    static Stream<PanelProfile> panels() {
        return LIBRARY.all(PanelProfile.class).stream();
    }

    static Stream<StationProfile> stations() {
        return LIBRARY.all(StationProfile.class).stream();
    }

    @ParameterizedTest
    @MethodSource("readers")
    void readersAreKnownByTheirNames(CardReaderProfile reader) {
        for (Exchange exchange : exchanges(reader)) {
            assertThat(reader.names(exchange.sent()) ? "yes" : "no")
                    .as(exchange.sent())
                    .isEqualTo(exchange.expected());
        }
    }

    @ParameterizedTest
    @MethodSource("tokens")
    void tokensAreKnownByTheirAnswersToReset(TokenProfile token) {
        for (Exchange exchange : exchanges(token)) {
            assertThat(token.recognises(exchange.sent().replace(" ", "")) > 0 ? "yes" : "no")
                    .as(exchange.sent())
                    .isEqualTo(exchange.expected());
        }
    }

    @ParameterizedTest
    @MethodSource("panels")
    void panelsShowAndHearWhatIsWired(PanelProfile panel) {
        for (Exchange exchange : exchanges(panel)) {
            String[] words = exchange.sent().split(" ");
            String seen = words[0].equals("line")
                    ? heard(panel, Integer.parseInt(words[1]), words[2])
                    : shown(panel, PanelState.valueOf(words[0]));
            assertThat(seen).as(exchange.sent()).isEqualTo(exchange.expected());
        }
    }

    @ParameterizedTest
    @MethodSource("stations")
    void stationsMissWhatTheyCannotWorkWithout(StationProfile station) {
        for (Exchange exchange : exchanges(station)) {
            Set<String> there = Set.of(exchange.sent().split(" "));
            assertThat(station.required().stream()
                            .map(StationRole::device)
                            .filter(device -> !there.contains(device))
                            .collect(Collectors.joining(" ")))
                    .isEqualTo(exchange.expected());
        }
    }

    private static String heard(PanelProfile panel, int line, String level) {
        PanelLine wire = panel.lines().stream()
                .map(Capability::value)
                .filter(one -> one.line() == line)
                .findFirst()
                .orElseThrow();
        return wire.role() + (level.equals("low") == wire.activeLow() ? " on" : " off");
    }

    private static String shown(PanelProfile panel, PanelState state) {
        List<String> shown = new ArrayList<>();
        for (PanelSignal signal : panel.signals()) {
            if (signal.state() == state) {
                String blink = signal.steady() ? "steady" : signal.onMillis() + "/" + signal.offMillis();
                String times = signal.times() == 0 ? "" : " x" + signal.times();
                shown.add(panel.line(signal.role()).orElseThrow().line() + " " + blink + times);
            }
        }
        return String.join(", ", shown);
    }

    private static List<Exchange> exchanges(Profile profile) {
        List<Exchange> exchanges =
                Fixture.parse(LIBRARY.fixture(profile.id()).orElseThrow()).exchanges();
        assertThat(exchanges).isNotEmpty();
        assertThat(Arrays.asList(exchanges.toArray())).doesNotHaveDuplicates();
        return exchanges;
    }
}
