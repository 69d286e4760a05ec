package vn.tiepnhan.reception.counter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiepnhan.policy.Facts;
import vn.tiepnhan.policy.Outcome;
import vn.tiepnhan.reception.ApprovalAnswer;
import vn.tiepnhan.reception.Draft;
import vn.tiepnhan.reception.Received;
import vn.tiepnhan.reception.Timekeeper;
import vn.tiepnhan.reception.verify.Verification;
import vn.tiepnhan.spool.SlipJson;
import vn.tiepnhan.staff.PinProof;
import vn.tiepnhan.staff.Proof;
import vn.tiepnhan.staff.StaffAnswer;
import vn.tiepnhan.staff.StaffRoom;
import vn.tiepnhan.staff.Turn;
import vn.tiepnhan.staff.member.Credential;
import vn.tiepnhan.staff.member.Member;
import vn.tiepnhan.staff.member.Role;
import vn.tiepnhan.store.Store;
import vn.tiepnhan.store.dossier.Listed;

/** Two people, two PINs, one digest; and a database that is asked by hand to forget it. */
final class ApprovalTest {
    private static final LocalDateTime MORNING = LocalDateTime.parse("2015-11-02T09:00:00");
    private static final String OFFICER = "482915";
    private static final String SUPERVISOR = "913577";

    @TempDir
    private Path folder;

    private final Clock clock = Clock.system(Timekeeper.ZONE);

    @SuppressWarnings("NullAway.Init") // set before each test
    private Store store;

    @BeforeEach
    void staffed() {
        store = Store.open(folder.resolve("data"), "test", clock);
        add("lanh-dao", "Lê Văn Đạo", Role.SUPERVISOR, SUPERVISOR);
        login("lanh-dao", SUPERVISOR, "");
        add("chau", "Trần Thị Châu", Role.OFFICER, "770426");
        add("pho", "Phạm Văn Phó", Role.SUPERVISOR, "770427");
        login("pho", "770427", "135792");
        login("chau", "770426", OFFICER);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private void add(String id, String name, Role role, String pin) {
        assertThat(new StaffRoom(store, clock).add(new Member(id, name, role, true, List.of()), pin.toCharArray()))
                .isInstanceOf(StaffAnswer.Done.class);
    }

    private void login(String id, String pin, String own) {
        assertThat(new Turn(store, clock).login(id, pin.toCharArray(), own.toCharArray()))
                .isInstanceOf(StaffAnswer.Done.class);
    }

    private Credential proved(String id, String pin) {
        Proof proof = new PinProof(store, clock).prove(id, pin.toCharArray());
        assertThat(proof).isInstanceOf(Proof.Proved.class);
        return ((Proof.Proved) proof).credential();
    }

    private Draft draft(String officer, String approver) throws IOException {
        Path evidence = Files.writeString(folder.resolve("evidence.png"), "a picture of a screen");
        Draft plain = CounterReceptionTest.typed(MORNING);
        return new Draft(
                null,
                plain.typed(),
                plain.presenter(),
                Facts.PreSent.NO,
                new Draft.SpecialCase(
                        Facts.Incident.OTHER, "iBHXH 2.5", "hôm qua", "Mất điện cả khu", true, List.of(evidence)),
                officer,
                approver,
                "",
                "",
                List.of(evidence),
                MORNING);
    }

    private CounterReception reception(Outcome outcome) {
        return CounterReceptionTest.reception(store, outcome);
    }

    private String asked() throws IOException {
        Received answer = reception(Outcome.SUPERVISOR).receive(draft("", "Ai đó"));
        assertThat(answer).as("a name is no approval").isInstanceOf(Received.ApprovalNeeded.class);
        return ((Received.ApprovalNeeded) answer).draftId();
    }

    private ApprovalAnswer decide(Outcome outcome, String draft, Credential by, String declined) {
        return new Approving(store, reception(outcome)).decide(draft, by, declined, MORNING.plusHours(1));
    }

    private static String refused(ApprovalAnswer answer) {
        assertThat(answer).isInstanceOf(ApprovalAnswer.Refused.class);
        return ((ApprovalAnswer.Refused) answer).problem().code();
    }

    private Listed receipt(ApprovalAnswer answer) {
        assertThat(answer).isInstanceOf(ApprovalAnswer.Decided.class);
        Received received = ((ApprovalAnswer.Decided) answer).received();
        assertThat(received).isInstanceOf(Received.Recorded.class);
        String number = ((Received.Recorded) received).receipt();
        return store.read(tables -> tables.receipts().find(number)).orElseThrow();
    }

    private String slip(Listed receipt) {
        return SlipJson.read(store.read(tables ->
                                tables.printJobs().newest(receipt.entry().sequence()))
                        .orElseThrow()
                        .slip())
                .toString();
    }

    private int waiting() {
        return store.read(tables -> tables.drafts().all().size());
    }

    private List<Verification.Check> wrong() {
        return new Verification(store)
                .run().stream().filter(check -> !check.ok()).toList();
    }

    @Test
    void aKeptDraftIsReceivedWholeOnceASupervisorSigned() throws IOException {
        String draft = asked();
        store.close(); // the files of what waits outlive a new start
        store = Store.open(folder.resolve("data"), "test", clock);
        Listed receipt = receipt(decide(Outcome.SUPERVISOR, draft.substring(24), proved("lanh-dao", SUPERVISOR), ""));
        assertThat(receipt.entry().ruling().received()).isTrue();
        assertThat(receipt.entry().details().officer()).isEqualTo("Trần Thị Châu");
        assertThat(receipt.entry().details().approver()).isEqualTo("Lê Văn Đạo");
        assertThat(receipt.entry().details().description()).isEqualTo("Mất điện cả khu");
        assertThat(receipt.entry().moment().at()).isEqualTo(MORNING.plusHours(1));
        assertThat(slip(receipt)).contains("Lãnh đạo phê duyệt").contains("Lê Văn Đạo");
        assertThat(store.<Integer>read(tables -> tables.blobs().of(1).size())).isEqualTo(2);
        assertThat(waiting()).isZero();
        assertThat(wrong()).isEmpty();
    }

    @Test
    void aDeclinedDraftIsNumberedWithItsReasonAndNotReceived() throws IOException {
        Listed receipt =
                receipt(decide(Outcome.SUPERVISOR, asked(), proved("pho", "135792"), "đơn vị nộp được ngày hôm sau"));
        assertThat(receipt.entry().ruling().received()).isFalse();
        assertThat(slip(receipt))
                .contains("PHIẾU TỪ CHỐI")
                .contains("Lãnh đạo cơ quan BHXH quyết định không nhận")
                .contains("đơn vị nộp được ngày hôm sau");
        assertThat(wrong()).isEmpty();
    }

    @Test
    void nobodyApprovesWhatTheyAskThemselvesAndOnlySupervisorsApprove() throws IOException {
        String draft = asked();
        assertThat(refused(decide(Outcome.SUPERVISOR, draft, proved("chau", OFFICER), "")))
                .isEqualTo("NOT_SUPERVISOR");
        login("lanh-dao", SUPERVISOR, "");
        String own = asked(); // the supervisor sits at the counter: the dossier is asked for anew
        assertThat(refused(decide(Outcome.SUPERVISOR, draft, proved("pho", "135792"), "")))
                .isEqualTo("NOTHING_WAITS");
        assertThat(refused(decide(Outcome.SUPERVISOR, own, proved("lanh-dao", SUPERVISOR), "")))
                .isEqualTo("SAME_PERSON");
        assertThat(receipt(decide(Outcome.SUPERVISOR, own, proved("pho", "135792"), ""))
                        .entry()
                        .ruling()
                        .received())
                .isTrue();
    }

    @Test
    void rulesThatChangedMeanwhileLeaveTheDraftWaiting() throws IOException {
        String draft = asked();
        assertThat(refused(decide(Outcome.REFUSE, draft, proved("lanh-dao", SUPERVISOR), "")))
                .isEqualTo("APPROVAL_STALE");
        assertThat(waiting()).isEqualTo(1);
    }

    @Test
    void theOfficerIsWhoeverIsLoggedIn() throws IOException {
        Received other = reception(Outcome.ACCEPT).receive(draft("Ai Khác", ""));
        assertThat(((Received.NotReceivable) other).problems().get(0).code()).isEqualTo("NOT_YOUR_TURN");
        Received same = reception(Outcome.ACCEPT).receive(draft(" trần thị  CHÂU", ""));
        assertThat(same).isInstanceOf(Received.Recorded.class);
        new Turn(store, clock).logout();
        Received nobody = reception(Outcome.ACCEPT).receive(draft("Trần Thị Châu", ""));
        assertThat(((Received.NotReceivable) nobody).problems().get(0).code()).isEqualTo("NOT_LOGGED_IN");
    }

    /** As somebody with a SQLite client would. */
    private void byHand(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                        "jdbc:sqlite:" + folder.resolve("data").resolve("store.db"));
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    @Test
    void theDatabaseItselfKeepsMakerAndCheckerApart() throws IOException {
        asked();
        String signed = "verdict = 'APPROVED', decided = 1, checker_signature = x'00', receipt = 1, ";
        for (String forged : List.of(
                "UPDATE approval SET " + signed + "checker = maker, checker_key = maker_key",
                "UPDATE approval SET " + signed + "checker = 'chau', checker_key = maker_key",
                "UPDATE approval SET " + signed + "checker = 'pho', checker_key = maker_key",
                "UPDATE approval SET maker = 'pho'",
                "DELETE FROM approval")) {
            assertThatThrownBy(() -> byHand(forged)).as(forged).isInstanceOf(SQLException.class);
        }
        assertThatThrownBy(
                        () -> byHand(
                                """
                        INSERT INTO receipt SELECT 99, 'x', '123456789012', at, 'HELD', 0, '', '', '', 'SUPERVISOR', 'R4', 1, 1,
                          '', '', '', '', '', 0, 0, '', NULL, NULL, NULL, 1, NULL, NULL, NULL, NULL, x'00',
                          NULL, NULL, NULL, NULL, NULL
                        FROM draft
                        """))
                .as("a receipt without an approval")
                .hasMessageContaining("a supervisor must approve");
        assertThat(wrong()).isEmpty();
    }

    @Test
    void aSignatureThatWasChangedByHandIsFound() throws IOException, SQLException {
        String draft = asked();
        receipt(decide(Outcome.SUPERVISOR, draft, proved("lanh-dao", SUPERVISOR), ""));
        assertThatThrownBy(() -> byHand("UPDATE approval SET checker_signature = zeroblob(64)"))
                .hasMessageContaining("stays");
        byHand("DROP TRIGGER approval_is_final");
        byHand("UPDATE approval SET checker_signature = zeroblob(64)");
        assertThat(wrong()).first().satisfies(check -> {
            assertThat(check.name()).isEqualTo("approvals");
            assertThat(check.detail().vi()).contains(draft).contains("lanh-dao");
        });
    }
}
