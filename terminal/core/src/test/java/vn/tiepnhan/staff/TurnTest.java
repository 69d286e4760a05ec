package vn.tiepnhan.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiepnhan.policy.bundle.SignedBundle;
import vn.tiepnhan.staff.member.Member;
import vn.tiepnhan.staff.member.Role;
import vn.tiepnhan.staff.member.StaffList;
import vn.tiepnhan.store.Store;
import vn.tiepnhan.store.sql.StoreException;
import vn.tiepnhan.wire.SigningKey;

/** Logging in on a real store with real PINs, at times of the test's choosing. */
final class TurnTest {
    private static final Member TECHNICIAN = member("ky-thuat", Role.TECHNICIAN);
    private static final Member OFFICER = member("chau.ltm", Role.OFFICER);
    private static final String FIRST = "770426";
    private static final String OWN = "482915";
    private static final SigningKey CENTRE = SigningKey.generate();

    @TempDir
    private Path folder;

    private final HandClock clock = new HandClock("2026-11-25T01:00:00Z");

    @SuppressWarnings("NullAway.Init") // set before each test
    private Store store;

    @BeforeEach
    void open() {
        store = Store.open(folder.resolve("data"), "test", clock);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private static Member member(String id, Role role) {
        return new Member(id, "Người " + id, role, true, List.of());
    }

    private String add(Member member, String pin) {
        return code(new StaffRoom(store, clock).add(member, pin.toCharArray()));
    }

    private String login(String id, String pin, String chosen) {
        return code(new Turn(store, clock).login(id, pin.toCharArray(), chosen.toCharArray()));
    }

    private static String code(StaffAnswer answer) {
        return answer instanceof StaffAnswer.Refused refused ? refused.problem().code() : "DONE";
    }

    private Optional<String> atWork() {
        return new Turn(store, clock).current().map(it -> it.member().id());
    }

    private void staffed() {
        assertThat(add(TECHNICIAN, "913577")).isEqualTo("DONE");
        assertThat(login(TECHNICIAN.id(), "913577", "")).isEqualTo("DONE");
        assertThat(add(OFFICER, FIRST)).isEqualTo("DONE");
        assertThat(login(OFFICER.id(), FIRST, OWN)).isEqualTo("DONE");
    }

    @Test
    void theFirstPersonLooksAfterPinsAndTheOthersAreAddedByThem() {
        assertThat(add(OFFICER, FIRST)).isEqualTo("NOT_ALLOWED");
        assertThat(add(TECHNICIAN, "913577")).isEqualTo("DONE");
        assertThat(add(OFFICER, FIRST)).as("nobody is logged in").isEqualTo("NOT_ALLOWED");
        login(TECHNICIAN.id(), "913577", "");
        assertThat(add(OFFICER, "123456")).isEqualTo("PIN_EASY");
        assertThat(add(OFFICER, FIRST)).isEqualTo("DONE");
        assertThat(add(OFFICER, FIRST)).isEqualTo("STAFF_EXISTS");
        login(OFFICER.id(), FIRST, OWN);
        assertThat(add(member("other", Role.OFFICER), FIRST))
                .as("officers add nobody")
                .isEqualTo("NOT_ALLOWED");
    }

    @Test
    void aGivenPinIsOnlyGoodToChooseOnesOwn() {
        add(TECHNICIAN, "913577");
        login(TECHNICIAN.id(), "913577", "");
        add(OFFICER, FIRST);
        assertThat(login(OFFICER.id(), FIRST, "")).isEqualTo("PIN_TEMPORARY");
        assertThat(login(OFFICER.id(), FIRST, FIRST)).isEqualTo("PIN_SAME");
        assertThat(atWork()).contains(TECHNICIAN.id());
        assertThat(login(OFFICER.id(), FIRST, OWN)).isEqualTo("DONE");
        assertThat(login(OFFICER.id(), FIRST, "")).isEqualTo("PIN_WRONG");
        assertThat(login(OFFICER.id(), OWN, "")).isEqualTo("DONE");
    }

    @Test
    void onePersonAtATimeIsAtWorkAndNotForLongerThanAShift() {
        staffed();
        assertThat(atWork()).contains(OFFICER.id());
        login(TECHNICIAN.id(), "913577", "");
        assertThat(atWork()).contains(TECHNICIAN.id());
        clock.move(Turn.LONGEST.minusSeconds(1));
        assertThat(atWork()).isPresent();
        clock.move(Duration.ofSeconds(1));
        assertThat(atWork()).isEmpty();
        login(OFFICER.id(), OWN, "");
        assertThat(new Turn(store, clock).logout()).map(Member::id).contains(OFFICER.id());
        assertThat(atWork()).isEmpty();
    }

    @Test
    void fiveWrongPinsLockAndEachFurtherOneLocksAgain() {
        staffed();
        for (int i = 0; i < PinCheck.TRIES; i++) {
            assertThat(login(OFFICER.id(), "999990", "")).isEqualTo("PIN_WRONG");
        }
        assertThat(login(OFFICER.id(), OWN, "")).as("even the right one").isEqualTo("PIN_LOCKED");
        store.close();
        store = Store.open(folder.resolve("data"), "test", clock);
        assertThat(login(OFFICER.id(), OWN, "")).as("after a new start too").isEqualTo("PIN_LOCKED");
        clock.move(PinCheck.LOCKED);
        assertThat(login(OFFICER.id(), "999990", "")).isEqualTo("PIN_WRONG");
        assertThat(login(OFFICER.id(), OWN, "")).isEqualTo("PIN_LOCKED");
        login(TECHNICIAN.id(), "913577", "");
        assertThat(code(new StaffRoom(store, clock).unlock(OFFICER.id()))).isEqualTo("DONE");
        assertThat(login(OFFICER.id(), OWN, "")).isEqualTo("DONE");
        assertThat(code(new StaffRoom(store, clock).unlock(OFFICER.id())))
                .as("nobody unlocks themselves")
                .isEqualTo("NOT_ALLOWED");
    }

    @Test
    void aTryIsCountedBeforeThePinIsLookedAtSoAReadOnlyDiskTellsNothing() throws java.io.IOException {
        staffed();
        Path db = folder.resolve("data/store.db");
        store.close();
        try (Store readOnly = Store.beside(folder.resolve("data"), "test", clock)) {
            assertThatThrownBy(() -> new Turn(readOnly, clock).login(OFFICER.id(), OWN.toCharArray(), new char[0]))
                    .isInstanceOf(IllegalStateException.class);
        }
        assertThat(db).isRegularFile();
        String text = new String(Files.readAllBytes(db), StandardCharsets.UTF_8);
        assertThat(text).as("names are sealed").doesNotContain("Người").doesNotContain("PRIVATE KEY");
        store = Store.open(folder.resolve("data"), "test", clock);
    }

    private byte[] list(int version, String issued, int days, Member... members) {
        StaffList list = new StaffList(version, "BHXH Mẫu", LocalDate.parse(issued), days, List.of(members));
        return SignedBundle.sign(list.bytes(), CENTRE).bytes();
    }

    private String apply(byte[] file) {
        try {
            new StaffRoom(store, clock).apply(file, id -> Optional.of(CENTRE.publicKey()));
            return "DONE";
        } catch (StaffException refused) {
            return refused.problem().code();
        }
    }

    private String pin(String id, String pin) {
        return code(new StaffRoom(store, clock).givePin(id, pin.toCharArray()));
    }

    @Test
    void aSignedListSaysWhoWorksHereAndForHowManyDays() {
        assertThat(apply(list(3, "2026-11-20", 14, TECHNICIAN, OFFICER))).isEqualTo("DONE");
        assertThat(pin(OFFICER.id(), FIRST)).isEqualTo("NOT_ALLOWED");
        assertThat(pin(TECHNICIAN.id(), "913577")).isEqualTo("DONE");
        assertThat(login(TECHNICIAN.id(), "913577", "")).isEqualTo("DONE");
        assertThat(pin(OFFICER.id(), FIRST)).isEqualTo("DONE");
        assertThat(add(member("other", Role.OFFICER), FIRST)).isEqualTo("STAFF_BY_LIST");
        assertThat(login(OFFICER.id(), FIRST, OWN)).isEqualTo("DONE");

        clock.move(Duration.ofDays(9)); // 4 December, the fourteenth day
        assertThat(login(OFFICER.id(), OWN, "")).isEqualTo("DONE");
        clock.move(Duration.ofDays(1));
        assertThat(login(OFFICER.id(), OWN, "")).isEqualTo("STAFF_LIST_OLD");
        assertThat(apply(list(4, "2026-12-05", 14, TECHNICIAN))).isEqualTo("DONE");
        assertThat(login(OFFICER.id(), OWN, "")).as("left with list 4").isEqualTo("STAFF_UNKNOWN");
        assertThat(login(TECHNICIAN.id(), "913577", "")).isEqualTo("DONE");
    }

    @Test
    void aClockSetBackMakesNoListYounger() {
        apply(list(1, "2026-11-20", 5, TECHNICIAN, OFFICER));
        pin(TECHNICIAN.id(), "913577");
        assertThat(login(TECHNICIAN.id(), "913577", "")).isEqualTo("DONE");
        clock.move(Duration.ofDays(-300));
        assertThat(atWork()).as("nobody's turn goes on in the past").isEmpty();
        assertThat(login(TECHNICIAN.id(), "913577", ""))
                .as("a clock without a battery lets people work")
                .isEqualTo("DONE");
        clock.move(Duration.ofDays(301));
        assertThat(login(TECHNICIAN.id(), "913577", "")).isEqualTo("STAFF_LIST_OLD");
    }

    @Test
    void aListThatIsOldForeignOrChangedChangesNothing() {
        apply(list(3, "2026-11-20", 14, TECHNICIAN, OFFICER));
        assertThat(apply(list(3, "2026-11-21", 14, TECHNICIAN))).isEqualTo("STAFF_LIST_OLDER");
        StaffList newer = new StaffList(4, "x", LocalDate.parse("2026-11-21"), 14, List.of(TECHNICIAN));
        assertThat(apply(SignedBundle.sign(newer.bytes(), SigningKey.generate()).bytes()))
                .isEqualTo("STAFF_LIST_NOT_TRUSTED");
        assertThat(apply(newer.bytes())).isEqualTo("STAFF_LIST_NOT_TRUSTED");
        assertThat(apply("không phải".getBytes(StandardCharsets.UTF_8))).isEqualTo("STAFF_LIST_NOT_TRUSTED");
        assertThat(apply(SignedBundle.sign("{\"bundle\":1}".getBytes(StandardCharsets.UTF_8), CENTRE)
                        .bytes()))
                .as("rules are no staff")
                .isEqualTo("STAFF_LIST_NOT_TRUSTED");
        assertThat(new StaffRoom(store, clock).members()).hasSize(2).allMatch(Member::active);
    }

    @Test
    void theDatabaseItselfLetsOnlyOnePersonBeAtWork() {
        staffed();
        assertThatThrownBy(() -> store.write(tables -> tables.staffPins().open(TECHNICIAN.id(), 1, 0, 1, "x")))
                .isInstanceOf(StoreException.class);
        assertThat(atWork()).contains(OFFICER.id());
    }
}
