package vn.tiepnhan.bridge.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.tiepnhan.bridge.LocalBridge;
import vn.tiepnhan.bridge.api.CardChallenge;
import vn.tiepnhan.bridge.api.CardInside;
import vn.tiepnhan.bridge.api.ChallengeAnswer;
import vn.tiepnhan.bridge.api.DeviceAct;
import vn.tiepnhan.bridge.api.DeviceEvent;
import vn.tiepnhan.bridge.api.DeviceState.Health;
import vn.tiepnhan.bridge.api.client.Bridge;
import vn.tiepnhan.bridge.api.client.BridgeException;
import vn.tiepnhan.bridge.api.client.Bridges;
import vn.tiepnhan.bridge.sim.card.CardMischief;
import vn.tiepnhan.bridge.sim.card.Holder;
import vn.tiepnhan.bridge.sim.card.PivCard;
import vn.tiepnhan.bridge.sim.card.Pkcs15Card;
import vn.tiepnhan.bridge.sim.card.ReaderSlot;
import vn.tiepnhan.profile.ProfileLibrary;

/** Cards over the API, as every client meets them, in a real pcscd. */
@Timeout(90)
final class CardReaderDeviceTest {
    private static final Instant FROM = Instant.parse("2026-01-01T00:00:00Z");
    private static final Holder RSA = Holder.make("RSA", Holder.SAMPLE, FROM, FROM.plus(Duration.ofDays(365)));
    private static final byte[] CHALLENGE = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

    @TempDir
    private Path folder;

    private final BlockingQueue<DeviceEvent> events = new LinkedBlockingQueue<>();
    private PcscDaemon daemon;
    private LocalBridge local;
    private Bridge bridge;

    @BeforeEach
    void start() throws Exception {
        daemon = PcscDaemon.prepared();
        local = LocalBridge.start(folder, 0, ProfileLibrary.shipped(), Clock.systemUTC());
        bridge = Bridges.connect(local.uri(), local.tokenFile());
        bridge.subscribe(events::add);
    }

    @AfterEach
    void stop() {
        bridge.close();
        local.close();
        daemon.close();
    }

    @Test
    void tellsOfTheCardReadsItAsksItsPinAndLetsItSign() throws Exception {
        daemon.start("Quay 1");
        String reader = bridge.open("card-reader", "pcsc:Quay 1 00 00");
        PivCard card = new PivCard(RSA, "123456", 3, true);
        try (ReaderSlot slot = daemon.slot(0)) {
            slot.insert(card);
            DeviceEvent.CardInserted inserted = await(DeviceEvent.CardInserted.class, e -> true);
            assertThat(inserted.reader()).isEqualTo("Quay 1 00 00");
            assertThat(inserted.kind()).isEqualTo("piv");
            assertThat(inserted.token()).isEqualTo("piv-card");
            assertThat(inserted.supported()).isTrue();
            assertThat(inserted.atr()).startsWith("3B");

            CardInside inside = bridge.act(reader, new DeviceAct.ReadCard(null));
            assertThat(inside.certificates()).singleElement().satisfies(certificate -> {
                assertThat(certificate.uids()).containsExactly("CCCD:079000000000", "MST:0312345678");
                assertThat(certificate.der()).isEqualTo(RSA.certificate());
            });
            assertThat(bridge.act(reader, new DeviceAct.AskPin(null)).triesLeft())
                    .isEqualTo(3);

            assertThat(sign(reader, "654321").pin().triesLeft()).isEqualTo(2);
            assertThat(card.triesLeft()).isEqualTo(2);
            ChallengeAnswer answer = sign(reader, "123456");
            assertThat(answer.fits(new CardChallenge(CardChallenge.Purpose.STAFF_LOGIN, CHALLENGE)))
                    .isTrue();
            assertThat(bridge.act(reader, new DeviceAct.AskPin(null)).triesLeft())
                    .as("the card forgot the PIN after signing")
                    .isEqualTo(3);
        }
        assertThat(await(DeviceEvent.CardRemoved.class, e -> true).reader()).isEqualTo("Quay 1 00 00");
        assertThatThrownBy(() -> bridge.act(reader, new DeviceAct.ReadCard(null)))
                .hasMessageContaining("NO_CARD");
    }

    @Test
    void readersAndCardsAreBackByThemselvesAfterTheServiceWasStoppedAndItsReadersChanged() throws Exception {
        String reader = bridge.open("card-reader", "pcsc:any");
        awaitHealth(Health.ABSENT, "PCSC_ABSENT");
        daemon.start("Quay 1");
        awaitHealth(Health.READY, "");
        try (ReaderSlot slot = daemon.slot(0)) {
            slot.insert(new Pkcs15Card(RSA, "123456", 3, Set.of()));
            assertThat(await(DeviceEvent.CardInserted.class, e -> true).kind()).isEqualTo("pkcs15");
            daemon.stop();
            await(DeviceEvent.CardRemoved.class, e -> true);
            awaitHealth(Health.ABSENT, "PCSC_ABSENT");
        }
        daemon.start(null);
        awaitHealth(Health.ABSENT, "READER_ABSENT");
        daemon.stop();
        daemon.start("Quay 2");
        awaitHealth(Health.READY, "");
        try (ReaderSlot slot = daemon.slot(1)) {
            slot.insert(new Pkcs15Card(RSA, "123456", 3, Set.of()));
            await(DeviceEvent.CardInserted.class, e -> true);
            CardInside inside = bridge.act(reader, new DeviceAct.ReadCard(null));
            assertThat(inside.certificates()).hasSize(1);
            assertThat(bridge.act(reader, new DeviceAct.AskPin(null)).triesLeft())
                    .isEqualTo(3);
            assertThatThrownBy(() -> sign(reader, "123456")).hasMessageContaining("CARD_CANNOT_SIGN");
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = CardMischief.Kind.class,
            names = {"LOOP61", "LOOP61_EMPTY", "LOOP6C", "NOD", "GARBAGE"})
    void aCardThatCannotBeReadSaysWhyAndTheNextOneIsRead(CardMischief.Kind kind) throws Exception {
        daemon.start("Quay 1");
        String reader = bridge.open("card-reader", "pcsc:Quay*");
        try (ReaderSlot slot = daemon.slot(0)) {
            CardMischief card = new CardMischief(new PivCard(RSA, "123456", 3, false), 4);
            card.does(kind);
            slot.insert(card);
            DeviceEvent.CardInserted inserted = await(DeviceEvent.CardInserted.class, e -> true);
            assertThat(inserted.supported()).isFalse();
            assertThat(inserted.cause()).isNotNull();
            assertThat(inserted.kind()).isEqualTo("unknown");
            assertThatThrownBy(() -> bridge.act(reader, new DeviceAct.ReadCard(null)))
                    .isInstanceOf(BridgeException.class);

            slot.pull();
            await(DeviceEvent.CardRemoved.class, e -> true);
            slot.insert(new PivCard(RSA, "123456", 3, false));
            assertThat(await(DeviceEvent.CardInserted.class, DeviceEvent.CardInserted::supported)
                            .kind())
                    .isEqualTo("piv");
        }
    }

    @Test
    void aTokenWhoseProfileKnowsItsAnswerToResetIsSpokenToThroughItsLibrary() throws Exception {
        daemon.start("Quay 1");
        Path own = Files.createDirectory(folder.resolve("own"));
        Files.writeString(
                own.resolve("office-token.yaml"),
                """
                schemaVersion: 1
                extends: pkcs11-token
                kind: token
                id: office-token
                name: { vi: Token của cơ quan, en: The office's token }
                historicalBytes: { value: ["544E2D504956"], provenance: field, source: "this test" }
                """);
        try (LocalBridge withOwn =
                        LocalBridge.start(folder.resolve("second"), 0, ProfileLibrary.with(own), Clock.systemUTC());
                ReaderSlot slot = daemon.slot(0)) {
            BlockingQueue<DeviceEvent> heard = new LinkedBlockingQueue<>();
            withOwn.devices().subscribe(heard::add);
            String reader = withOwn.devices().open("card-reader", "pcsc:any");
            PivCard card = new PivCard(RSA, "123456", 3, false);
            slot.insert(card);
            DeviceEvent.CardInserted inserted = await(heard, DeviceEvent.CardInserted.class, e -> true);
            assertThat(inserted.token()).isEqualTo("office-token");
            assertThat(inserted.kind()).isEqualTo("pkcs11");
            CardInside inside = withOwn.devices().act(reader, new DeviceAct.ReadCard(null));
            assertThat(inside.certificates()).hasSize(1);
            ChallengeAnswer answer = withOwn.devices()
                    .act(
                            reader,
                            new DeviceAct.SignChallenge(
                                    null, CardChallenge.Purpose.APPROVAL, CHALLENGE, "123456".toCharArray()));
            assertThat(answer.fits(new CardChallenge(CardChallenge.Purpose.APPROVAL, CHALLENGE)))
                    .isTrue();
        }
    }

    @Test
    void aStrangeCardIsNotSupportedAndWorkGoesOn() throws Exception {
        daemon.start("Quay 1");
        String reader = bridge.open("card-reader", "pcsc:Quay 1");
        try (ReaderSlot slot = daemon.slot(0)) {
            slot.insert(new CardOfOneAnswer("6D00"));
            DeviceEvent.CardInserted inserted = await(DeviceEvent.CardInserted.class, e -> true);
            assertThat(inserted.supported()).isFalse();
            assertThat(String.valueOf(inserted.cause())).contains("Thiết bị không hỗ trợ", "Device not supported");
            assertThatThrownBy(() -> bridge.act(reader, new DeviceAct.ReadCard(null)))
                    .hasMessageContaining("CARD_UNSUPPORTED");
            assertThat(bridge.act(reader, new DeviceAct.Check()).health()).isEqualTo(Health.READY);
        }
    }

    @Test
    void twoCardsAtOnceAreAskedApartNotGuessed() throws Exception {
        daemon.start("Quay 1");
        String reader = bridge.open("card-reader", "pcsc:any");
        try (ReaderSlot one = daemon.slot(0);
                ReaderSlot two = daemon.slot(1)) {
            one.insert(new PivCard(RSA, "123456", 3, false));
            two.insert(new Pkcs15Card(RSA, "123456", 3, Set.of()));
            await(DeviceEvent.CardInserted.class, e -> true);
            await(DeviceEvent.CardInserted.class, e -> true);
            assertThatThrownBy(() -> bridge.act(reader, new DeviceAct.ReadCard(null)))
                    .hasMessageContaining("SEVERAL_CARDS");
            assertThat(bridge.act(reader, new DeviceAct.ReadCard("Quay 1 00 01"))
                            .kind())
                    .isEqualTo("pkcs15");
            assertThatThrownBy(() -> bridge.act(reader, new DeviceAct.ReadCard("Quay 9")))
                    .hasMessageContaining("NO_SUCH_READER");
        }
    }

    @Test
    void aCardPutInAndOutInHasteLeavesPairsOfEventsAndAReaderThatWorks() throws Exception {
        daemon.start("Quay 1");
        String reader = bridge.open("card-reader", "pcsc:any");
        try (ReaderSlot slot = daemon.slot(0)) {
            for (int i = 0; i < 5; i++) {
                slot.insert(new PivCard(RSA, "123456", 3, false));
                slot.pull();
            }
            slot.insert(new PivCard(RSA, "123456", 3, false));
            int inside = 0;
            while (true) {
                DeviceEvent event = events.poll(3, TimeUnit.SECONDS);
                if (event == null) {
                    break;
                }
                inside += event instanceof DeviceEvent.CardInserted ? 1 : 0;
                inside -= event instanceof DeviceEvent.CardRemoved ? 1 : 0;
                assertThat(inside).isBetween(0, 1);
            }
            assertThat(inside).isEqualTo(1);
            assertThat(bridge.act(reader, new DeviceAct.ReadCard(null)).certificates())
                    .hasSize(1);
        }
    }

    @Test
    void challengesOfOtherLengthsAreRefusedBeforeTheCardIsAsked() throws Exception {
        daemon.start("Quay 1");
        String reader = bridge.open("card-reader", "pcsc:any");
        PivCard card = new PivCard(RSA, "123456", 3, false);
        try (ReaderSlot slot = daemon.slot(0)) {
            slot.insert(card);
            await(DeviceEvent.CardInserted.class, e -> true);
            for (int length : new int[] {0, 15, 65, 256}) {
                assertThatThrownBy(() -> bridge.act(
                                reader,
                                new DeviceAct.SignChallenge(
                                        null,
                                        CardChallenge.Purpose.STAFF_LOGIN,
                                        new byte[length],
                                        "000000".toCharArray())))
                        .hasMessageContaining("BAD_CHALLENGE");
            }
            assertThat(card.triesLeft()).isEqualTo(3);
        }
    }

    private ChallengeAnswer sign(String reader, String pin) {
        return bridge.act(
                reader,
                new DeviceAct.SignChallenge(
                        null, CardChallenge.Purpose.STAFF_LOGIN, Arrays.copyOf(CHALLENGE, 16), pin.toCharArray()));
    }

    private void awaitHealth(Health health, String code) throws InterruptedException {
        await(
                DeviceEvent.StateChanged.class,
                changed -> changed.state().health() == health
                        && changed.state().causes().stream()
                                .map(cause -> cause.code())
                                .toList()
                                .equals(code.isEmpty() ? List.of() : List.of(code)));
    }

    private <E extends DeviceEvent> E await(Class<E> type, Predicate<E> wanted) throws InterruptedException {
        return await(events, type, wanted);
    }

    private static <E extends DeviceEvent> E await(
            BlockingQueue<DeviceEvent> events, Class<E> type, Predicate<E> wanted) throws InterruptedException {
        while (true) {
            DeviceEvent event = events.poll(20, TimeUnit.SECONDS);
            assertThat(event).as("an event " + type.getSimpleName()).isNotNull();
            if (type.isInstance(event) && wanted.test(type.cast(event))) {
                return type.cast(event);
            }
        }
    }
}
