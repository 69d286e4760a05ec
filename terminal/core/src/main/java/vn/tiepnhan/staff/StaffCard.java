package vn.tiepnhan.staff;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.bridge.api.CardChallenge;
import vn.tiepnhan.bridge.api.Cause;
import vn.tiepnhan.bridge.api.CertificateFacts;
import vn.tiepnhan.bridge.api.ChallengeAnswer;
import vn.tiepnhan.bridge.api.DeviceAct;
import vn.tiepnhan.bridge.api.client.Bridge;
import vn.tiepnhan.dossier.Problem;
import vn.tiepnhan.staff.member.Credential;
import vn.tiepnhan.staff.member.Member;
import vn.tiepnhan.store.Store;
import vn.tiepnhan.wire.SigningKey;

/**
 * Proves staff by their card: its certificate stands on the list, and its key signs a challenge that fits nothing else. The
 * card counts wrong PINs itself. Methods throw {@link vn.tiepnhan.bridge.api.client.BridgeException} where no card can be asked.
 */
public final class StaffCard {
    private final Store store;
    private final Clock clock;
    private final Bridge bridge;
    private final String reader;

    /**
     * @param clock the machine's, in the office's zone
     * @param reader device of the bridge
     */
    public StaffCard(Store store, Clock clock, Bridge bridge, String reader) {
        this.store = store;
        this.clock = clock;
        this.bridge = bridge;
        this.reader = reader;
    }

    /** Begins the turn of whoever holds the card: it signs for a key of this session, which signs from then on. */
    public StaffAnswer login(char[] pin) {
        Holder holder = holder();
        Member member = holder.member();
        CertificateFacts certificate = holder.certificate();
        if (member == null || certificate == null) {
            return new StaffAnswer.Refused(holder.said());
        }
        SigningKey signing = SigningKey.generate();
        String publicPem = signing.publicKey().pem();
        Signed signed = sign(certificate, Signatures.challenge(publicPem), pin);
        byte[] voucher = signed.signature();
        if (voucher == null) {
            return new StaffAnswer.Refused(signed.said());
        }
        long now = clock.instant().getEpochSecond();
        long key = store.write(tables -> {
            long card = tables.staffPins().addCard(member.id(), now, Signatures.pem(certificate.der()));
            long n = tables.staffPins().addKey(member.id(), now, publicPem);
            tables.staffPins().vouch(n, card, voucher);
            return n;
        });
        return new Turn(store, clock).begin(member, key, signing);
    }

    /** Proves whoever holds the card for one act. The card signs when it is asked to, within the PIN given here. */
    public Proof prove(char[] pin) {
        Holder holder = holder();
        Member member = holder.member();
        CertificateFacts certificate = holder.certificate();
        if (member == null || certificate == null) {
            return new Proof.Refused(holder.said());
        }
        long now = clock.instant().getEpochSecond();
        long key =
                store.write(tables -> tables.staffPins().addCard(member.id(), now, Signatures.pem(certificate.der())));
        return new Proof.Proved(new ByCard(member, key, certificate, pin));
    }

    /** Whose card it is, or what to say. */
    private record Holder(@Nullable Member member, @Nullable CertificateFacts certificate, Problem said) {}

    private record Signed(byte @Nullable [] signature, Problem said) {}

    private Holder holder() {
        List<CertificateFacts> certificates =
                bridge.act(reader, new DeviceAct.ReadCard(null)).certificates();
        Optional<Problem> old = store.read(tables -> new PinCheck(store, clock).tooOld(tables));
        if (old.isPresent()) {
            return new Holder(null, null, old.get());
        }
        for (CertificateFacts certificate : certificates) {
            String sha256 = certificate.sha256().toLowerCase(Locale.ROOT);
            Optional<Member> member = store.read(tables -> tables.staff().all().stream()
                    .map(Member::of)
                    .filter(one -> one.active() && one.cards().contains(sha256))
                    .findFirst());
            if (member.isPresent()) {
                Instant now = clock.instant();
                boolean valid = !now.isBefore(certificate.notBefore()) && now.isBefore(certificate.notAfter());
                return valid
                        ? trusted(member.get(), certificate, certificates)
                        : new Holder(null, null, expired(member.get()));
            }
        }
        return new Holder(null, null, unknown());
    }

    /** By the roots this terminal keeps; what could not be looked at is written down. */
    private Holder trusted(Member member, CertificateFacts certificate, List<CertificateFacts> onCard) {
        List<byte[]> others = onCard.stream()
                .filter(other -> !other.sha256().equals(certificate.sha256()))
                .map(CertificateFacts::der)
                .toList();
        StaffTrust.Verdict verdict = new StaffTrust(store.folder()).on(certificate.der(), others, clock.instant());
        if (verdict.objection().isPresent()) {
            store.write(tables -> StaffLog.tell(
                    tables,
                    clock,
                    "CARD_REFUSED",
                    member.name(),
                    member.id(),
                    Map.of("why", verdict.objection().get().code())));
            return new Holder(null, null, verdict.objection().get());
        }
        if (!verdict.unchecked().isEmpty()) {
            store.write(tables -> StaffLog.tell(
                    tables, clock, "CARD_UNCHECKED", member.name(), member.id(), Map.of("what", verdict.unchecked())));
        }
        return new Holder(member, certificate, unknown());
    }

    private Signed sign(CertificateFacts certificate, CardChallenge challenge, char[] pin) {
        ChallengeAnswer answer = bridge.act(
                reader, new DeviceAct.SignChallenge(null, challenge.purpose(), challenge.challenge(), pin.clone()));
        if (!answer.signed()) {
            Cause cause = answer.pin().message();
            return new Signed(null, Problem.of("CARD_PIN", cause.vi(), cause.en()));
        }
        if (!answer.certificate().sha256().equalsIgnoreCase(certificate.sha256())) {
            return new Signed(null, otherKey(answer.certificate()));
        }
        return new Signed(answer.fits(challenge) ? answer.signature() : null, forged());
    }

    private final class ByCard implements Credential {
        private final Member member;
        private final long key;
        private final CertificateFacts certificate;
        private final char[] pin;

        private ByCard(Member member, long key, CertificateFacts certificate, char[] pin) {
            this.member = member;
            this.key = key;
            this.certificate = certificate;
            this.pin = pin.clone();
        }

        @Override
        public Member member() {
            return member;
        }

        @Override
        public long key() {
            return key;
        }

        @Override
        public byte[] sign(byte[] digest) {
            Signed signed =
                    StaffCard.this.sign(certificate, new CardChallenge(CardChallenge.Purpose.APPROVAL, digest), pin);
            byte[] signature = signed.signature();
            if (signature == null) {
                throw new StaffException(signed.said());
            }
            return signature;
        }
    }

    private static Problem unknown() {
        return Problem.of(
                "CARD_UNKNOWN",
                "Thẻ này không phải của cán bộ nào trong danh sách của máy. Hãy kiểm tra thẻ, hoặc áp dụng danh sách mới (tiepnhan staff apply).",
                "This card belongs to nobody on this terminal's list. Check the card, or apply a newer list (tiepnhan staff apply).");
    }

    private static Problem expired(Member member) {
        return Problem.of(
                "CARD_EXPIRED",
                "Chứng thư trên thẻ của " + member.name()
                        + " chưa có hoặc đã hết hiệu lực. Hãy xin cấp lại thẻ; tạm thời dùng mã PIN.",
                "The certificate on the card of " + member.name()
                        + " is not valid today. Ask for a new card; use the PIN meanwhile.");
    }

    private static Problem otherKey(CertificateFacts signer) {
        return Problem.of(
                "CARD_OTHER_KEY",
                "Thẻ ký bằng chứng thư khác với chứng thư trong danh sách cán bộ. Hãy ghi vào danh sách chứng thư "
                        + signer.place() + ", SHA-256 " + signer.sha256() + ".",
                "The card signs with another certificate than the one on the list of staff. Put on the list certificate "
                        + signer.place() + ", SHA-256 " + signer.sha256() + ".");
    }

    private static Problem forged() {
        return Problem.of(
                "CARD_WRONG_SIGNATURE",
                "Thẻ trả lời không đúng chữ ký của chứng thư trên thẻ. Không dùng thẻ này; hãy báo kỹ thuật viên.",
                "The card's answer is no signature of the certificate on it. Do not use this card; tell the technician.");
    }
}
