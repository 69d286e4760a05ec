package vn.tiepnhan.ui.kiosk.station;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.audit.AuditRecord;
import vn.tiepnhan.bridge.api.CardInside;
import vn.tiepnhan.bridge.api.client.Bridge;
import vn.tiepnhan.dossier.Wording;
import vn.tiepnhan.staff.Proof;
import vn.tiepnhan.staff.StaffCard;
import vn.tiepnhan.staff.StaffException;
import vn.tiepnhan.staff.member.Credential;
import vn.tiepnhan.staff.member.Member;
import vn.tiepnhan.store.Store;
import vn.tiepnhan.store.sql.StoreException;
import vn.tiepnhan.wire.Digest;

/** Staff at a kiosk: their card stands on the list in the kiosk's folder and signs, after its PIN, that they go behind it. */
final class StaffCards {
    private final Path folder;
    private final Clock clock;
    private final String program;

    StaffCards(Path folder, Clock clock, String program) {
        this.folder = folder;
        this.clock = clock;
        this.program = program;
    }

    Optional<String> name(CardInside card) {
        Set<String> prints = card.certificates().stream()
                .map(one -> one.sha256().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        try (Store store = Store.beside(folder, program, clock)) {
            return store.read(tables -> tables.staff().all().stream()
                    .map(Member::of)
                    .filter(one -> one.active() && one.cards().stream().anyMatch(prints::contains))
                    .map(Member::name)
                    .findFirst());
        }
    }

    /** Null when the card proved its holder; that is written down. */
    @Nullable Wording prove(Bridge bridge, String reader, char[] pin, LocalDateTime at) {
        try (Store store = Store.open(folder, program, clock)) {
            Proof proof = new StaffCard(store, clock, bridge, reader).prove(pin);
            if (proof instanceof Proof.Refused refused) {
                return refused.problem().wording();
            }
            Credential holder = ((Proof.Proved) proof).credential();
            holder.sign(Digest.sha256().digest(("KIOSK " + at).getBytes(StandardCharsets.UTF_8)));
            store.write(tables -> tables.audit()
                    .append(new AuditRecord(
                            at.toString(), "KIOSK", holder.member().id(), "", Map.of("opened", "service"))));
            return null;
        } catch (StaffException refused) {
            return refused.problem().wording();
        } catch (StoreException held) {
            return held.problem().wording();
        }
    }
}
