package vn.tiepnhan.ui.kiosk.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.bouncycastle.operator.OperatorCreationException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiepnhan.bridge.sim.card.Holder;
import vn.tiepnhan.bridge.sim.card.PivCard;
import vn.tiepnhan.bridge.sim.card.ReaderDaemon;
import vn.tiepnhan.bridge.sim.card.ReaderSlot;
import vn.tiepnhan.certificate.Standing;
import vn.tiepnhan.reception.Timekeeper;
import vn.tiepnhan.ui.kiosk.state.KioskState;
import vn.tiepnhan.ui.kiosk.state.Step;
import vn.tiepnhan.ui.kiosk.state.UnitSeen;
import vn.tiepnhan.ui.kiosk.station.UnitTokens;

/** Tokens that cannot be relied upon, in a real pcscd: what is said, what is shown all the same, and what is not. */
class KioskCertificateTest {
    private static final LocalDateTime DAY = LocalDateTime.of(2015, 9, 30, 9, 0);
    private static final Instant NOW = DAY.atZone(Timekeeper.ZONE).toInstant();
    private static final Instant LATER = NOW.plus(30, ChronoUnit.DAYS);

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

    @Test
    void aRevokedOneIsSaidWithWhatToDoAndTheUnitsDossiersAreShownAllTheSame()
            throws IOException, GeneralSecurityException, OperatorCreationException {
        OneReceived counter = new OneReceived(folder.resolve("data"), DAY);
        UnitAuthority authority = new UnitAuthority(NOW);
        Holder unit = authority.unit("CN=Công ty Mẫu,UID=MST:" + counter.taxCode(), LATER);
        authority.revoked(folder.resolve("lists"), serial(unit));
        counter.received();
        try (LiveKiosk kiosk = open(authority);
                ReaderSlot slot = pcscd.slot()) {
            slot.insert(card(unit));
            UnitSeen seen = greeted(kiosk);
            assertThat(seen.standing()).isEqualTo(Standing.REVOKED);
            assertThat(seen.findings()).anyMatch(line -> line.vi().contains("chứng thư mới"));
            assertThat(seen.dossiers()).hasSize(1);
        }
    }

    @Test
    void anExpiredOneIsSaidAndOneInForceIsGood()
            throws IOException, GeneralSecurityException, OperatorCreationException {
        UnitAuthority authority = new UnitAuthority(NOW);
        authority.revoked(folder.resolve("lists"));
        Holder old = authority.unit("CN=Công ty Mẫu,UID=MST:0312345678", NOW.minus(1, ChronoUnit.DAYS));
        Holder good = authority.unit("CN=Công ty Mẫu,UID=MST:0312345678", LATER);
        try (LiveKiosk kiosk = open(authority);
                ReaderSlot slot = pcscd.slot()) {
            slot.insert(card(old));
            assertThat(greeted(kiosk).standing()).isEqualTo(Standing.EXPIRED);
            slot.pull();
            kiosk.await(state -> state.visit().unit() == null);
            slot.insert(card(good));
            assertThat(greeted(kiosk).standing()).isEqualTo(Standing.VALID);
        }
    }

    /** Whoever copies a name and a tax code into a certificate of their own learns nothing of that unit. */
    @Test
    void aForgedOneShowsNothingOfTheUnitItNames()
            throws IOException, GeneralSecurityException, OperatorCreationException {
        OneReceived counter = new OneReceived(folder.resolve("data"), DAY);
        UnitAuthority authority = new UnitAuthority(NOW);
        authority.revoked(folder.resolve("lists"));
        Holder forged = new UnitAuthority(NOW).unit("CN=Công ty Mẫu,UID=MST:" + counter.taxCode(), LATER);
        counter.received();
        try (LiveKiosk kiosk = open(authority);
                ReaderSlot slot = pcscd.slot()) {
            slot.insert(card(forged));
            UnitSeen seen = greeted(kiosk);
            assertThat(seen.standing()).isEqualTo(Standing.NOT_GENUINE);
            assertThat(seen.identified()).isFalse();
            assertThat(seen.dossiers()).isEmpty();
            assertThat(seen.commitments()).isEmpty();
        }
    }

    @Test
    void oneOfAPersonNamesNoUnitAndTheVisitGoesOnWithoutIt()
            throws IOException, GeneralSecurityException, OperatorCreationException {
        UnitAuthority authority = new UnitAuthority(NOW);
        authority.revoked(folder.resolve("lists"));
        Holder person = authority.unit("CN=Trần Văn Mẫu", LATER);
        try (LiveKiosk kiosk = open(authority);
                ReaderSlot slot = pcscd.slot()) {
            KioskState fresh = kiosk.model().state();
            slot.insert(card(person));
            KioskState told = kiosk.await(state -> state.visit().notice() != null);
            assertThat(Objects.requireNonNull(told.visit().notice()).vi()).contains("mã số thuế");
            assertThat(told.toString()).doesNotContain("Trần");
            kiosk.on(() -> kiosk.model().choose(Step.RESULT));
            assertThat(kiosk.model().state().visit().step()).isEqualTo(Step.RESULT);
            slot.pull();
            kiosk.await(fresh::equals);
        }
    }

    private static BigInteger serial(Holder holder) throws GeneralSecurityException {
        return ((X509Certificate) CertificateFactory.getInstance("X.509")
                        .generateCertificate(new ByteArrayInputStream(holder.certificate())))
                .getSerialNumber();
    }

    private static PivCard card(Holder holder) {
        return new PivCard(holder, "123456", 3, false);
    }

    private LiveKiosk open(UnitAuthority authority) throws IOException, GeneralSecurityException {
        Path roots = authority.trusted(folder.resolve("roots"));
        return LiveKiosk.open(folder, DAY, "", new UnitTokens.Settings("pcsc:any", roots, folder.resolve("lists")));
    }

    private static UnitSeen greeted(LiveKiosk kiosk) {
        return Objects.requireNonNull(
                kiosk.await(state -> state.visit().unit() != null).visit().unit());
    }
}
