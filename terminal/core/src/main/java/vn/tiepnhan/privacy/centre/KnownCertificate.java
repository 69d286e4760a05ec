package vn.tiepnhan.privacy.centre;

import java.security.cert.CertificateException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import vn.tiepnhan.audit.AuditRecord;
import vn.tiepnhan.calendar.VietnameseDates;
import vn.tiepnhan.dossier.Wording;
import vn.tiepnhan.store.Store;
import vn.tiepnhan.store.Tables;

/** The centre's certificate as this terminal keeps it; each change of it is told to the log. */
public final class KnownCertificate {
    /** In the log; its subject is the certificate. */
    public static final String EVENT = "CENTRE_CERTIFICATE";

    private static final Duration SOON = Duration.ofDays(30);
    private static final String SETTING = "centre.certificate";

    private KnownCertificate() {}

    /** The one that was taken last. */
    public static Optional<CentreCertificate> in(Tables tables) {
        return tables.settings().get(SETTING).map(KnownCertificate::read);
    }

    private static CentreCertificate read(String pem) {
        try {
            return CentreCertificate.fromPem(pem);
        } catch (CertificateException changed) {
            throw new IllegalStateException("the centre's certificate kept here is damaged", changed);
        }
    }

    /** Of the one kept here, empty for none: what the log must tell of last. */
    public static String sha256(Tables tables) {
        return in(tables).map(CentreCertificate::sha256).orElse("");
    }

    /** What to tell people where the one kept is not valid today, or will not be soon. */
    public static Optional<Wording> trouble(Store store, Clock clock) {
        return store.read(KnownCertificate::in)
                .filter(known -> !known.validAt(clock.instant().plus(SOON)))
                .map(known -> trouble(known, clock));
    }

    private static Wording trouble(CentreCertificate known, Clock clock) {
        String day = VietnameseDates.of(LocalDate.ofInstant(known.lastMoment(), clock.getZone()));
        return known.validAt(clock.instant())
                ? new Wording(
                        "Chứng thư của trung tâm hết hạn ngày " + day
                                + ". Hãy xin trung tâm chứng thư mới và đưa vào bằng --centre-cert.",
                        "The centre's certificate ends on " + day
                                + ". Ask the centre for a new one and give it with --centre-cert.")
                : new Wording(
                        "Chứng thư của trung tâm không có giá trị hôm nay (hạn đến " + day
                                + "): chưa niêm phong bản sao mới, chưa xóa gì theo hạn lưu; hồ sơ vẫn gửi bình thường. Hãy xem"
                                + " ngày giờ của máy, rồi xin trung tâm chứng thư mới (--centre-cert).",
                        "The centre's certificate is not valid today (it ends on " + day
                                + "): no new copies are sealed and nothing is erased by age; dossiers are delivered as ever."
                                + " Look at this machine's date, then ask the centre for a new one (--centre-cert).");
    }

    /**
     * Takes a certificate in; the same one again changes nothing, and one that is not valid today takes the place of none.
     *
     * @param clock the machine's, in the office's zone
     */
    public static void take(Store store, CentreCertificate given, Clock clock, String actor) {
        Optional<CentreCertificate> known = store.read(KnownCertificate::in);
        boolean same =
                known.filter(kept -> kept.sha256().equals(given.sha256())).isPresent();
        if (!same && (known.isEmpty() || given.validAt(clock.instant()))) {
            store.write(tables -> {
                tables.settings().put(SETTING, given.pem());
                String at = LocalDateTime.ofInstant(clock.instant(), clock.getZone())
                        .toString();
                return tables.audit()
                        .append(new AuditRecord(
                                at,
                                EVENT,
                                actor,
                                given.sha256(),
                                Map.of("until", given.lastMoment().toString())));
            });
        }
    }
}
