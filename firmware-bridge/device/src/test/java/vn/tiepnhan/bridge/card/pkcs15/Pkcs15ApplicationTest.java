package vn.tiepnhan.bridge.card.pkcs15;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiepnhan.bridge.api.CertificateFacts;
import vn.tiepnhan.bridge.card.CardOfOneAnswer;
import vn.tiepnhan.bridge.card.CardOnTable;
import vn.tiepnhan.bridge.card.apdu.CardTalk;
import vn.tiepnhan.bridge.link.CardFault;
import vn.tiepnhan.bridge.sim.card.CardMischief;
import vn.tiepnhan.bridge.sim.card.Holder;
import vn.tiepnhan.bridge.sim.card.Pkcs15Card;
import vn.tiepnhan.bridge.sim.card.Pkcs15Card.Habit;
import vn.tiepnhan.bridge.sim.card.VirtualCard;

final class Pkcs15ApplicationTest {
    private static final Instant FROM = Instant.parse("2026-01-01T00:00:00Z");
    private static final Holder HOLDER = Holder.make("RSA", Holder.SAMPLE, FROM, FROM.plus(Duration.ofDays(365)));

    /** Every habit alone, every pair, and all that go together. */
    static Stream<Set<Habit>> habits() {
        Stream<Set<Habit>> pairs = Arrays.stream(Habit.values())
                .flatMap(one -> Arrays.stream(Habit.values()).map(two -> EnumSet.of(one, two)));
        Set<Habit> all = EnumSet.complementOf(EnumSet.of(Habit.NO_DIRECTORY, Habit.DIRECT_CERTIFICATE));
        return Stream.concat(pairs, Stream.of(EnumSet.noneOf(Habit.class), all));
    }

    @ParameterizedTest
    @MethodSource("habits")
    void readsTheCertificateOfCardsOfEveryHabit(Set<Habit> habits) throws CardFault {
        List<CertificateFacts> found = on(new Pkcs15Card(HOLDER, "123456", 3, habits))
                .orElseThrow()
                .contents()
                .certificates();
        assertThat(found).singleElement().satisfies(facts -> {
            assertThat(facts.place()).isEqualTo("Chứng thư ký");
            assertThat(facts.der()).isEqualTo(HOLDER.certificate());
            assertThat(facts.uids()).contains("MST:0312345678");
        });
    }

    @ParameterizedTest
    @EnumSource(Habit.class)
    void tellsTheTriesLeftWithoutTakingOne(Habit habit) throws CardFault {
        Pkcs15Card card = new Pkcs15Card(HOLDER, "123456", 3, Set.of(habit));
        assertThat(on(card).orElseThrow().pinState().triesLeft()).isEqualTo(3);
        assertThat(card.triesLeft()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"9000", "FFFFFF9000", "00009000", "6D00"})
    void aCardThatOnlySaysYesOrNoHoldsNoSuchApplication(String everything) throws CardFault {
        assertThat(on(new CardOfOneAnswer(everything))).isEmpty();
    }

    @Test
    void aCardOfRandomBytesNeverHangsAndNeverCrashes() {
        for (int seed = 0; seed < 300; seed++) {
            CardMischief card = new CardMischief(new Pkcs15Card(HOLDER, "123456", 3, Set.of()), seed);
            card.after(seed % 20, () -> card.does(CardMischief.Kind.GARBAGE));
            try {
                Optional<Pkcs15Application> found = on(card);
                if (found.isPresent()) {
                    found.get().contents();
                    found.get().pinState();
                }
            } catch (CardFault told) {
                assertThat(told.reason().vi()).isNotBlank();
            }
        }
    }

    private static Optional<Pkcs15Application> on(VirtualCard card) throws CardFault {
        return Pkcs15Application.on(new CardTalk(new CardOnTable(card), false, Duration.ofSeconds(5)), List.of());
    }
}
