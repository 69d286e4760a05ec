package vn.tiepnhan.ui.counter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiepnhan.audit.AuditRecord;
import vn.tiepnhan.bridge.api.DeviceState.Health;
import vn.tiepnhan.bridge.api.PrintOutcome;
import vn.tiepnhan.bridge.api.PrintOutcome.Evidence;
import vn.tiepnhan.intake.Intake;
import vn.tiepnhan.intake.IntakeSettings;
import vn.tiepnhan.outbox.Delivery;
import vn.tiepnhan.outbox.centre.CentreAddress;
import vn.tiepnhan.reception.ReceiptRow.SyncState;
import vn.tiepnhan.store.Store;
import vn.tiepnhan.ui.counter.state.CentreLink.Standing;
import vn.tiepnhan.ui.counter.state.CounterAction;
import vn.tiepnhan.ui.counter.state.CounterState;
import vn.tiepnhan.ui.counter.state.CounterState.Notice;
import vn.tiepnhan.ui.counter.state.CounterState.Sheet;
import vn.tiepnhan.ui.counter.state.CounterState.Stage;
import vn.tiepnhan.ui.kit.Drawn;
import vn.tiepnhan.wire.VerificationKey;

/** What becomes of a dossier while printer, device program or centre are away, and when they come back. */
class CounterOutageTest {
    private static final LocalDateTime MORNING = LocalDateTime.of(2015, 9, 30, 9, 0);

    @TempDir
    Path folder;

    private Path page = Path.of("");

    @BeforeEach
    void aPageOfSlip103() throws IOException {
        page = folder.resolve("phieu-103.png");
        try (InputStream in = Objects.requireNonNull(getClass().getResourceAsStream("phieu-103.png"))) {
            Files.copy(in, page);
        }
    }

    @Test
    void deliversWhileTheCounterWorksUntilTheCentreHasConfirmed() {
        try (Intake intake = Intake.start(IntakeSettings.under(folder.resolve("centre")), Clock.systemUTC());
                LiveCounter counter =
                        LiveCounter.open(folder, MORNING, "", at(intake.url().toString(), intake))) {
            receive(counter);
            CounterState after = counter.await(state -> state.today().size() == 1
                    && state.today().get(0).sync() == SyncState.CONFIRMED
                    && state.around().sync() != null
                    && state.around().sync().queued() == 0);
            assertThat(after.today().get(0).number()).isNotBlank();
            assertThat(after.around().centre().standing()).isEqualTo(Standing.REACHED);
        }
    }

    @Test
    void aCentreThatIsAwayIsShownAndDisturbsNobody() throws IOException {
        String nobody;
        try (ServerSocket door = new ServerSocket(0)) {
            nobody = "http://127.0.0.1:" + door.getLocalPort();
        }
        try (Intake intake = Intake.start(IntakeSettings.under(folder.resolve("centre")), Clock.systemUTC());
                LiveCounter counter = LiveCounter.open(folder, MORNING, "", at(nobody, intake))) {
            receive(counter);
            CounterState after = counter.await(state -> state.around().centre().standing() == Standing.OFFLINE
                    && printed(state)
                    && !state.today().isEmpty());
            assertThat(after.notice()).isNull();
            assertThat(after.today().get(0).sync()).isIn(SyncState.QUEUED, SyncState.SENT);
        }
    }

    @Test
    void aTokenTheCentreDoesNotKnowIsSaidOnceWithWhatToDo() {
        try (Intake intake = Intake.start(IntakeSettings.under(folder.resolve("centre")), Clock.systemUTC());
                LiveCounter counter =
                        LiveCounter.open(folder, MORNING, "", at(intake.url().toString(), intake, "not-the-token"))) {
            receive(counter);
            CounterState told = counter.await(state -> state.notice() != null);
            assertThat(told.around().centre().standing()).isEqualTo(Standing.REFUSED);
            assertThat(Objects.requireNonNull(told.notice()).vi()).contains("--token-file");
        }
    }

    @Test
    void withoutACentreDossiersWaitHereAndNothingIsAlarming() {
        try (LiveCounter counter = LiveCounter.open(folder, MORNING, "")) {
            receive(counter);
            CounterState after = counter.await(state -> printed(state)
                    && state.around().sync() != null
                    && state.around().sync().queued() == 1
                    && state.around().centre().standing() != Standing.TRYING);
            assertThat(after.around().centre().standing()).isEqualTo(Standing.NONE);
            assertThat(after.notice()).isNull();
        }
    }

    @Test
    void receivesThoughTheDeviceProgramCannotStart() throws IOException {
        try (LiveCounter first = LiveCounter.open(folder, MORNING, "")) {
            first.await(state -> state.around().ready());
        }
        Path bridge = folder.resolve("data/bridge");
        Files.move(bridge, folder.resolve("bridge-put-away"));
        Files.writeString(bridge, "a file where the folder should be");
        try (LiveCounter counter = LiveCounter.open(folder, MORNING, "")) {
            CounterState open = counter.await(state -> state.notice() != null);
            assertThat(open.around().devices()).singleElement().satisfies(device -> {
                assertThat(device.health()).isEqualTo(Health.NOT_READY);
                assertThat(device.causes()).singleElement().satisfies(cause -> assertThat(cause.vi())
                        .isNotBlank());
            });
            receive(counter);
            CounterState after = counter.await(state -> print(state) != null
                    && picture(state) != null
                    && state.today().size() == 1);
            assertThat(Objects.requireNonNull(print(after)).evidence()).isEqualTo(Evidence.NOT_SENT);
            assertThat(Objects.requireNonNull(print(after)).cause())
                    .isEqualTo(open.around().devices().get(0).causes().get(0));
            assertThat(picture(after)).isEqualTo(Drawn.UNDRAWN);
        }
    }

    @Test
    void offersTheSlipWhenThereIsPaperAgainAndPrintsItOnlyWhenAsked() throws IOException {
        try (LiveCounter counter = LiveCounter.open(folder, MORNING, "&fault=paper-out")) {
            receive(counter);
            CounterState waiting =
                    counter.await(state -> print(state) != null && state.today().size() == 1 && state.busy() == null);
            assertThat(Objects.requireNonNull(print(waiting)).evidence()).isEqualTo(Evidence.NOT_SENT);
            assertThat(CounterAction.WAITING.enabled(waiting)).isFalse();
            fault("none");
            CounterState offered = counter.await(
                    state -> state.notice() != null && state.notice().kind() == Notice.Kind.INFO);
            assertThat(Objects.requireNonNull(offered.notice()).vi()).contains("1 phiếu", "F7");
            assertThat(CounterAction.WAITING.enabled(offered)).isTrue();
            assertThat(slips()).isEmpty();
            counter.press(CounterAction.WAITING);
            CounterState after = counter.await(
                    state -> printed(state) && state.today().get(0).printed().settled());
            assertThat(after.today().get(0).copies())
                    .isEqualTo(waiting.today().get(0).copies());
            assertThat(CounterAction.WAITING.enabled(after)).isFalse();
            assertThat(slips()).hasSize(1);
        }
    }

    @Test
    void doesNotOfferASlipThatNobodyWaitsForAnyMore() throws IOException {
        try (LiveCounter counter = LiveCounter.open(folder, MORNING, "&fault=paper-out")) {
            receive(counter);
            counter.await(state -> print(state) != null && state.today().size() == 1);
        }
        fault("none");
        try (LiveCounter later = LiveCounter.open(folder, MORNING.plusMinutes(16), "")) {
            CounterState after = later.await(
                    state -> state.today().size() == 1 && state.around().printerReady());
            assertThat(CounterAction.WAITING.enabled(after)).isFalse();
            assertThat(CounterAction.REPRINT.enabled(after)).isTrue();
        }
    }

    @Test
    void whatTheOfficerSawIsStillKnownAfterARestart() {
        try (LiveCounter counter = LiveCounter.open(folder, MORNING, "&fault=cut&at=5000")) {
            receive(counter);
            counter.await(state ->
                    state.sheet() == Sheet.PRINT_UNKNOWN && state.today().size() == 1);
            counter.press(CounterAction.BACK);
            counter.await(
                    state -> state.sheet() == Sheet.NONE && state.today().get(0).printed() == Evidence.UNKNOWN);
        }
        try (LiveCounter counter = LiveCounter.open(folder, MORNING, "")) {
            counter.await(
                    state -> state.today().size() == 1 && state.today().get(0).printed() == Evidence.UNKNOWN);
            counter.press(CounterAction.REPRINT);
            counter.await(state -> state.sheet() == Sheet.PRINT_UNKNOWN);
            counter.press(CounterAction.PRINTED);
            counter.await(state -> state.sheet() == Sheet.NONE
                    && state.notice() != null
                    && state.today().get(0).printed() == Evidence.PRINTED);
        }
        try (LiveCounter counter = LiveCounter.open(folder, MORNING, "")) {
            CounterState again = counter.await(state -> state.today().size() == 1);
            assertThat(again.today().get(0).printed()).isEqualTo(Evidence.PRINTED);
            assertThat(again.today().get(0).copies()).isZero();
        }
        assertThat(lastAudited())
                .returns("PRINT_CONFIRMED", AuditRecord::event)
                .returns("Lê Thị Minh Châu", AuditRecord::actor);
    }

    private void receive(LiveCounter counter) {
        counter.on(() -> counter.model().drop(List.of(page)));
        counter.await(state -> state.stage() == Stage.DECIDED && state.busy() == null);
        counter.press(CounterAction.RECEIVE);
        counter.await(state -> state.stage() == Stage.RECEIVED);
    }

    private static @Nullable PrintOutcome print(CounterState state) {
        return state.desktop().slip() == null ? null : state.desktop().slip().print();
    }

    private static @Nullable Drawn picture(CounterState state) {
        return state.desktop().slip() == null ? null : state.desktop().slip().picture();
    }

    private static boolean printed(CounterState state) {
        PrintOutcome outcome = print(state);
        return outcome != null && outcome.evidence().settled();
    }

    private void fault(String word) throws IOException {
        Path written = Files.writeString(folder.resolve("fault"), word);
        Files.move(written, folder.resolve("printer/fault"));
    }

    private AuditRecord lastAudited() {
        try (Store store = Store.beside(folder.resolve("data"), "test", Clock.systemUTC())) {
            return store.read(tables -> {
                assertThat(tables.audit().firstFault()).isEmpty();
                return tables.audit().find(tables.audit().head().size()).orElseThrow();
            });
        }
    }

    private List<Path> slips() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("printer"))) {
            return files.filter(file -> file.toString().endsWith(".png")).toList();
        }
    }

    private static Centre at(String url, Intake intake) {
        try {
            return at(url, intake, Files.readString(intake.tokenFile()).strip());
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static Centre at(String url, Intake intake, String token) {
        return store -> Delivery.to(
                CentreAddress.of(url),
                VerificationKey.fromPem(Files.readString(intake.publicKeyFile())),
                token,
                tls(),
                Duration.ofSeconds(10),
                store.folder().resolve("centre-keys"),
                store.outbox(),
                Clock.systemUTC());
    }

    private static SSLContext tls() {
        try {
            return SSLContext.getDefault();
        } catch (java.security.NoSuchAlgorithmException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
