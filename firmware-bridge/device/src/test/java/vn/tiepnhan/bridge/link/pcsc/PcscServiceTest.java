package vn.tiepnhan.bridge.link.pcsc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import vn.tiepnhan.bridge.card.PcscDaemon;
import vn.tiepnhan.bridge.card.apdu.CardTalk;
import vn.tiepnhan.bridge.card.piv.PivApplication;
import vn.tiepnhan.bridge.link.CardFault;
import vn.tiepnhan.bridge.link.CardFault.Kind;
import vn.tiepnhan.bridge.sim.card.CardMischief;
import vn.tiepnhan.bridge.sim.card.Holder;
import vn.tiepnhan.bridge.sim.card.PivCard;
import vn.tiepnhan.bridge.sim.card.ReaderSlot;

/** Against a real pcscd, which is stopped, killed and started again under the same program. */
@Timeout(60)
final class PcscServiceTest {
    private static final Instant FROM = Instant.parse("2026-01-01T00:00:00Z");
    private static final Holder HOLDER = Holder.make("EC", Holder.SAMPLE, FROM, FROM.plus(Duration.ofDays(365)));
    private static final String FIRST = "Front 00 00";
    private static final String SECOND = "Front 00 01";

    private final BlockingQueue<PcscSight> sights = new LinkedBlockingQueue<>();
    private PcscDaemon daemon;
    private PcscService service;

    @BeforeEach
    void open() throws Exception {
        daemon = PcscDaemon.prepared();
        service = new PcscService(Duration.ofSeconds(3));
        service.watch(sights::add);
    }

    @AfterEach
    void close() {
        service.close();
        daemon.close();
    }

    @Test
    void aServiceThatIsAbsentAtFirstIsUsedOnceItRuns() throws Exception {
        await(sight -> sight.fault() != null && sight.fault().kind() == Kind.SERVICE_ABSENT);
        daemon.start("Front");
        assertThat(await(sight -> sight.readers().size() == 2).readers()).containsOnlyKeys(FIRST, SECOND);
        assertCardIsRead(0, FIRST);
    }

    @Test
    void readersAndCardsComeAndGoOverStopsAndKillsOfTheService() throws Exception {
        daemon.start("Front");
        assertCardIsRead(0, FIRST);

        daemon.stop();
        assertThat(await(sight -> sight.fault() != null).readers()).isEmpty();
        daemon.start("Back");
        assertThat(await(sight -> sight.readers().size() == 2).readers()).containsKey("Back 00 00");
        assertCardIsRead(0, "Back 00 00");

        daemon.kill();
        await(sight -> sight.fault() != null);
        daemon.start(null);
        await(sight -> sight.fault() == null && sight.readers().isEmpty());

        daemon.stop();
        daemon.start("Front");
        await(sight -> sight.readers().size() == 2);
        assertCardIsRead(1, SECOND);
    }

    @Test
    void aCardPulledWhileItIsReadIsToldAndTheNextOneIsRead() throws Exception {
        daemon.start("Front");
        try (ReaderSlot slot = daemon.slot(0)) {
            CardMischief card = new CardMischief(new PivCard(HOLDER, "123456", 3, false), 1);
            card.after(2, slot::pull);
            slot.insert(card);
            await(sight -> sight.readers().getOrDefault(FIRST, false));
            assertThatThrownBy(() -> read(FIRST))
                    .isInstanceOfSatisfying(
                            CardFault.class, fault -> assertThat(fault.kind()).isEqualTo(Kind.REMOVED));
            await(sight -> !sight.readers().getOrDefault(FIRST, true));
        }
        assertCardIsRead(0, FIRST);
    }

    @Test
    void aCardThatHangsIsGivenUpAndTheOtherReaderGoesOn() throws Exception {
        daemon.start("Front");
        try (ReaderSlot slot = daemon.slot(0)) {
            CardMischief card = new CardMischief(new PivCard(HOLDER, "123456", 3, false), 1);
            slot.insert(card);
            await(sight -> sight.readers().getOrDefault(FIRST, false));
            card.does(CardMischief.Kind.MUTE);
            assertThatThrownBy(() -> read(FIRST))
                    .isInstanceOfSatisfying(
                            CardFault.class, fault -> assertThat(fault.kind()).isEqualTo(Kind.STUCK));
            long start = System.nanoTime();
            assertThatThrownBy(() -> read(FIRST)).isInstanceOf(CardFault.class);
            assertThat(Duration.ofNanos(System.nanoTime() - start))
                    .as("a reader known to hang is not waited for again")
                    .isLessThan(Duration.ofSeconds(2));
            assertCardIsRead(1, SECOND);
        }
        await(sight -> !sight.readers().getOrDefault(FIRST, true));
        assertCardIsRead(0, FIRST);
    }

    @Test
    void aServiceThatHangsIsToldAndUsedAgainWhenItAnswers() throws Exception {
        daemon.start("Front");
        assertCardIsRead(0, FIRST);
        daemon.freeze();
        await(sight -> sight.fault() != null && sight.fault().kind() == Kind.STUCK);
        assertThatThrownBy(() -> read(FIRST)).isInstanceOf(CardFault.class);
        daemon.thaw();
        await(sight -> sight.fault() == null && sight.readers().size() == 2);
        assertCardIsRead(0, FIRST);
    }

    @Test
    void nobodyHasToWaitForAWaitInsideTheService() throws Exception {
        daemon.start("Front");
        try (ReaderSlot slot = daemon.slot(0)) {
            slot.insert(new PivCard(HOLDER, "123456", 3, false));
            await(sight -> sight.readers().getOrDefault(FIRST, false));
            read(FIRST);
            long start = System.nanoTime();
            for (int i = 0; i < 10; i++) {
                read(FIRST);
            }
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(2));
        }
    }

    private void assertCardIsRead(int place, String reader) throws Exception {
        try (ReaderSlot slot = daemon.slot(place)) {
            slot.insert(new PivCard(HOLDER, "123456", 3, false));
            await(sight -> sight.readers().getOrDefault(reader, false));
            read(reader);
        }
        await(sight -> !sight.readers().getOrDefault(reader, true));
    }

    private void read(String reader) throws CardFault {
        int found = service.with(
                reader, card -> PivApplication.on(new CardTalk(card, false, Duration.ofSeconds(20)), List.of())
                        .orElseThrow()
                        .contents()
                        .certificates()
                        .size());
        assertThat(found).isEqualTo(1);
    }

    private PcscSight await(Predicate<PcscSight> wanted) throws InterruptedException {
        while (true) {
            PcscSight sight = sights.poll(20, TimeUnit.SECONDS);
            assertThat(sight).as("what should have been seen").isNotNull();
            if (wanted.test(sight)) {
                return sight;
            }
        }
    }
}
