package vn.tiepnhan.ui.kiosk.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.tiepnhan.bridge.sim.card.CardMischief;
import vn.tiepnhan.bridge.sim.card.Holder;
import vn.tiepnhan.bridge.sim.card.PivCard;
import vn.tiepnhan.bridge.sim.card.ReaderDaemon;
import vn.tiepnhan.bridge.sim.card.ReaderSlot;
import vn.tiepnhan.certificate.Standing;
import vn.tiepnhan.cli.Main;
import vn.tiepnhan.dossier.Wording;
import vn.tiepnhan.queue.ticket.Service;
import vn.tiepnhan.reception.Received;
import vn.tiepnhan.reception.Timekeeper;
import vn.tiepnhan.ui.kiosk.state.Found;
import vn.tiepnhan.ui.kiosk.state.KioskState;
import vn.tiepnhan.ui.kiosk.state.Said;
import vn.tiepnhan.ui.kiosk.state.Step;
import vn.tiepnhan.ui.kiosk.state.TakenNumber;
import vn.tiepnhan.ui.kiosk.state.UnitSeen;
import vn.tiepnhan.ui.kiosk.station.UnitTokens;

/** Units' tokens in a real pcscd: who put one in is greeted, and whoever pulls it leaves nothing behind. */
class KioskTokenTest {
    private static final LocalDateTime DAY = LocalDateTime.of(2015, 9, 30, 9, 0);
    private static final Instant NOW = DAY.atZone(Timekeeper.ZONE).toInstant();
    private static final String NAME = "CÔNG TY TNHH PHƯỚC LỘC";

    private static ReaderDaemon pcscd;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        pcscd = LiveKiosk.reader();
    }

    @AfterAll
    static void stop() {
        pcscd.close();
    }

    private static Holder holder(String taxCode, Instant until) {
        return holder(NAME, taxCode, until);
    }

    private static Holder holder(String name, String taxCode, Instant until) {
        List<Holder.Named> subject = List.of(
                new Holder.Named("C", "VN"), new Holder.Named("CN", name), new Holder.Named("UID", "MST:" + taxCode));
        return Holder.make("EC", subject, NOW.minus(300, ChronoUnit.DAYS), until);
    }

    private static PivCard card(Holder holder) {
        return new PivCard(holder, "123456", 3, false);
    }

    private Path roots(Holder trusted) throws IOException {
        Path roots = Files.createDirectories(folder.resolve("roots"));
        Files.write(roots.resolve("one.der"), trusted.certificate());
        return roots;
    }

    private LiveKiosk open(Path roots) {
        return LiveKiosk.open(folder, DAY, "", new UnitTokens.Settings("pcsc:any", roots, null));
    }

    private static UnitSeen greeted(LiveKiosk kiosk) {
        return Objects.requireNonNull(
                kiosk.await(state -> state.visit().unit() != null).visit().unit());
    }

    @Test
    void greetsTheUnitWithItsOpenDossiersByItsCertificateAlone() throws IOException {
        OneReceived counter = new OneReceived(folder.resolve("data"), DAY);
        Received.Recorded received = counter.received();
        Holder holder = holder(counter.taxCode(), NOW.plus(30, ChronoUnit.DAYS));
        try (LiveKiosk kiosk = open(roots(holder));
                ReaderSlot slot = pcscd.slot()) {
            slot.insert(card(holder));
            UnitSeen unit = greeted(kiosk);
            assertThat(unit.name()).isEqualTo(NAME);
            assertThat(unit.standing()).isEqualTo(Standing.VALID);
            assertThat(unit.dossiers()).extracting(Found::receipt).containsExactly(received.receipt());
            assertThat(unit.commitments()).isEmpty();
            assertThat(kiosk.model().state().visit().step()).isEqualTo(Step.UNIT);
        }
    }

    @Test
    void saysWhatIsExpiredAndWhatCouldNotBeCheckedAndShowsTheRest() throws IOException {
        Holder old = holder("0312345678", NOW.minus(1, ChronoUnit.DAYS));
        Holder unknown = holder("CÔNG TY CỔ PHẦN AN BÌNH", "0312345678", NOW.plus(30, ChronoUnit.DAYS));
        try (LiveKiosk kiosk = open(roots(old));
                ReaderSlot slot = pcscd.slot()) {
            slot.insert(card(old));
            assertThat(greeted(kiosk).standing()).isEqualTo(Standing.EXPIRED);
            slot.pull();
            kiosk.await(state -> state.visit().unit() == null);
            slot.insert(card(unknown));
            UnitSeen unit = greeted(kiosk);
            assertThat(unit.standing()).isEqualTo(Standing.UNCHECKED);
            assertThat(unit.standing().wording().vi()).isEqualTo("Chưa kiểm tra được");
            assertThat(unit.findings()).isNotEmpty();
        }
    }

    @Test
    void aTokenPulledAtAnyStepEndsTheSessionAndLeavesTheScreenClean() throws IOException {
        Holder holder = holder("0312345678", NOW.plus(30, ChronoUnit.DAYS));
        Map<String, Consumer<KioskModel>> steps = new LinkedHashMap<>();
        steps.put("greeted", model -> {});
        for (Step step : Step.values()) {
            steps.put(step.name(), model -> model.choose(step));
        }
        steps.put("typing a number", model -> {
            model.choose(Step.NUMBER);
            "ZK415".chars().forEach(key -> model.type((char) key));
        });
        steps.put("writing", model -> {
            model.topic(Said.Topic.SOFTWARE);
            model.words("phần mềm lỗi");
        });
        steps.put("another language, large, lowered, loud", model -> {
            model.language();
            model.size();
            model.lower();
            model.sound();
        });
        steps.put("a number is being taken", model -> model.take(Service.FILE));
        steps.put("a sheet is being printed", KioskModel::print);
        try (LiveKiosk kiosk = open(roots(holder));
                ReaderSlot slot = pcscd.slot()) {
            KioskState fresh = kiosk.model().state();
            for (Map.Entry<String, Consumer<KioskModel>> step : steps.entrySet()) {
                slot.insert(card(holder));
                greeted(kiosk);
                kiosk.on(() -> step.getValue().accept(kiosk.model()));
                slot.pull();
                KioskState after = kiosk.await(state -> state.visit().equals(fresh.visit()));
                assertThat(after).as(step.getKey()).isEqualTo(fresh);
                assertThat(kiosk.model().clean()).as(step.getKey()).isTrue();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = CardMischief.Kind.class,
            names = {"NOD", "GARBAGE", "LOOP61_EMPTY", "LOOP6C"})
    void aCardThatIsNoTokenIsSaidToBeUnsupportedAndANumberIsTakenAllTheSame(CardMischief.Kind kind) throws IOException {
        Holder holder = holder("0312345678", NOW.plus(30, ChronoUnit.DAYS));
        try (LiveKiosk kiosk = open(roots(holder));
                ReaderSlot slot = pcscd.slot()) {
            KioskState fresh = kiosk.model().state();
            CardMischief odd = new CardMischief(card(holder), 7);
            odd.does(kind);
            slot.insert(odd);
            Wording notice = Objects.requireNonNull(
                    kiosk.await(state -> state.visit().notice() != null).visit().notice());
            assertThat(notice.vi()).contains("không hỗ trợ");
            assertThat(notice.en()).contains("not supported");
            kiosk.on(() -> kiosk.model().take(Service.FILE));
            KioskState taken = kiosk.await(state ->
                    state.visit().number() != null && state.visit().number().paper() == TakenNumber.Paper.PRINTED);
            assertThat(taken.visit().unit()).isNull();
            slot.pull();
            kiosk.await(state -> state.visit().equals(fresh.visit()));
        }
    }

    @Test
    void aTokenLeftBehindGreetsNobodyElseAndIsSaid() throws IOException {
        Holder holder = holder("0312345678", NOW.plus(30, ChronoUnit.DAYS));
        try (LiveKiosk kiosk = open(roots(holder));
                ReaderSlot slot = pcscd.slot()) {
            KioskState fresh = kiosk.model().state();
            slot.insert(card(holder));
            greeted(kiosk);
            kiosk.on(kiosk.model()::end);
            KioskState left = kiosk.model().state();
            assertThat(left.visit()).isEqualTo(fresh.visit());
            assertThat(left.place().forgotten()).isTrue();
            kiosk.on(() -> kiosk.model().choose(Step.FILE));
            assertThat(kiosk.model().state().visit().unit()).isNull();
            slot.pull();
            kiosk.await(fresh::equals);
        }
    }

    @Test
    void onlyAStaffCardAndItsPinOpenTheWayOut() throws IOException, GeneralSecurityException {
        Holder holder = Holder.make(
                "EC",
                List.of(new Holder.Named("C", "VN"), new Holder.Named("CN", "Phạm Kỹ Thuật")),
                NOW.minus(300, ChronoUnit.DAYS),
                NOW.plus(30, ChronoUnit.DAYS));
        String print =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(holder.certificate()));
        String data = folder.resolve("kiosk").toString();
        String[] add = {
            "staff",
            "add",
            "ky-thuat",
            "--name",
            "Phạm Kỹ Thuật",
            "--role",
            "TECHNICIAN",
            "--card",
            print,
            "--data",
            data
        };
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
        var pin = new ByteArrayInputStream("913577\n".getBytes(StandardCharsets.US_ASCII));
        assertThat(Main.run(add, pin, nowhere, nowhere)).isZero();
        boolean[] left = new boolean[1];
        try (LiveKiosk kiosk = open(roots(holder));
                ReaderSlot slot = pcscd.slot()) {
            KioskState fresh = kiosk.model().state();
            kiosk.on(() -> kiosk.model().onLeave(() -> left[0] = true));
            kiosk.on(kiosk.model()::leave);
            slot.insert(card(holder));
            kiosk.await(state -> state.visit().step() == Step.STAFF);
            pin(kiosk, "999999");
            KioskState refused = kiosk.await(state -> state.visit().notice() != null);
            assertThat(refused.visit().step()).isEqualTo(Step.STAFF);
            kiosk.on(kiosk.model()::leave);
            assertThat(left[0]).as("nobody proved anything").isFalse();
            pin(kiosk, "123456");
            KioskState open = kiosk.await(state -> state.visit().step() == Step.SERVICE);
            assertThat(Objects.requireNonNull(open.visit().staff()).devices())
                    .as("devices, and that nobody confirmed the hours")
                    .anyMatch(line -> line.vi().contains("chưa ai xác minh"));
            kiosk.on(kiosk.model()::leave);
            assertThat(left[0]).isTrue();
            slot.pull();
            kiosk.await(fresh::equals);
            assertThat(kiosk.model().clean()).isTrue();
        }
    }

    private static void pin(LiveKiosk kiosk, String digits) {
        kiosk.on(() -> digits.chars().forEach(digit -> kiosk.model().type((char) digit)));
        assertThat(kiosk.model().state().toString())
                .as("the PIN is in no state")
                .doesNotContain(digits);
        kiosk.on(kiosk.model()::prove);
    }
}
