package vn.tiepnhan.ui.kiosk.station;

import java.io.IOException;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.tiepnhan.bridge.api.CardInside;
import vn.tiepnhan.bridge.api.CertificateFacts;
import vn.tiepnhan.certificate.CertificateCheck;
import vn.tiepnhan.certificate.Examined;
import vn.tiepnhan.certificate.RevocationLists;
import vn.tiepnhan.certificate.Standing;
import vn.tiepnhan.store.Store;
import vn.tiepnhan.store.dossier.Listed;
import vn.tiepnhan.ui.kiosk.state.Found;
import vn.tiepnhan.ui.kiosk.state.UnitSeen;

/** Whose token is in a reader, and what of that unit is open in the folders of this machine. Asks for no PIN. */
public final class UnitTokens {
    private static final Logger LOG = LoggerFactory.getLogger(UnitTokens.class);

    private final Settings settings;
    private final Clock clock;
    private final String program;

    UnitTokens(Settings settings, Clock clock, String program) {
        this.settings = settings;
        this.clock = clock;
        this.program = program;
    }

    /**
     * How tokens are read and judged.
     *
     * @param reader URI of the reader, empty for none
     * @param roots folder of trusted certificates, null for none
     * @param lists folder of revocation lists, null for none
     */
    public record Settings(String reader, @Nullable Path roots, @Nullable Path lists) {
        /** No reader. */
        public static final Settings NONE = new Settings("", null, null);
    }

    /** @param titled puts a procedure's title to its code */
    Optional<UnitSeen> read(CardInside card, List<Path> folders, UnaryOperator<String> titled) {
        List<X509Certificate> found = new ArrayList<>();
        card.certificates().stream()
                .map(UnitTokens::parsed)
                .flatMap(Optional::stream)
                .forEach(found::add);
        CertificateCheck check = check();
        return found.stream()
                .map(one -> check.examine(one, found, "", clock.instant()))
                .filter(one -> !one.of().taxCodes().isEmpty())
                .max(Comparator.comparing(Examined::standing))
                .map(examined -> seen(examined, folders, titled));
    }

    private UnitSeen seen(Examined examined, List<Path> folders, UnaryOperator<String> titled) {
        List<Found> open = new ArrayList<>();
        List<LocalDate> commitments = new ArrayList<>();
        boolean genuine = examined.standing() != Standing.NOT_GENUINE;
        for (Path folder : genuine ? folders : List.<Path>of()) {
            try (Store store = Store.beside(folder, program, clock)) {
                for (String taxCode : examined.of().taxCodes()) {
                    store.read(tables -> {
                        List<Listed> its = tables.receipts().ofTaxCode(taxCode);
                        commitments.addAll(days(its));
                        its.removeIf(one -> !DossierStanding.open(one)
                                || tables.handOvers()
                                        .done(one.entry().sequence())
                                        .isPresent());
                        its.forEach(one -> open.add(DossierStanding.of(
                                one, titled.apply(one.entry().identity().procedure()))));
                        return its.size();
                    });
                }
            }
        }
        open.sort(Comparator.comparing(Found::at, Comparator.nullsLast(Comparator.reverseOrder())));
        commitments.sort(Comparator.reverseOrder());
        return new UnitSeen(
                examined.of().name(),
                examined.of().taxCodes().get(0),
                examined.standing(),
                examined.findings(),
                open,
                commitments);
    }

    private static List<LocalDate> days(List<Listed> all) {
        return all.stream()
                .filter(one -> one.voided() == null && one.entry().ruling().special())
                .filter(one -> one.entry().details().commitment())
                .map(one -> one.entry().moment().at().toLocalDate())
                .toList();
    }

    private CertificateCheck check() {
        try {
            Path roots = settings.roots();
            Path lists = settings.lists();
            return new CertificateCheck(
                    roots == null ? List.of() : CertificateCheck.readAll(roots),
                    lists == null ? RevocationLists.none() : RevocationLists.in(lists));
        } catch (IOException | CertificateException broken) {
            LOG.warn("roots or revocation lists cannot be read, certificates count as not checked", broken);
            return new CertificateCheck(List.of(), RevocationLists.none());
        }
    }

    private static Optional<X509Certificate> parsed(CertificateFacts facts) {
        try {
            return Optional.of(facts.certificate());
        } catch (CertificateException garbled) {
            LOG.info("a certificate on a card cannot be read");
            return Optional.empty();
        }
    }
}
