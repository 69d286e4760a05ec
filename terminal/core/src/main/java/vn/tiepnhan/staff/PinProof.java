package vn.tiepnhan.staff;

import java.time.Clock;
import vn.tiepnhan.dossier.Problem;
import vn.tiepnhan.staff.member.Credential;
import vn.tiepnhan.staff.member.Member;
import vn.tiepnhan.store.Store;
import vn.tiepnhan.wire.SigningKey;

/** Proves somebody by PIN for one act, beside whoever is at work: a supervisor who comes to the counter. */
public final class PinProof {
    private final PinCheck check;

    /** @param clock the machine's, in the office's zone */
    public PinProof(Store store, Clock clock) {
        this.check = new PinCheck(store, clock);
    }

    public Proof prove(String id, char[] pin) {
        PinCheck.Outcome outcome = check.check(id, pin);
        PinCheck.Opened opened = outcome.opened();
        if (opened == null) {
            Problem refused = outcome.refused();
            return new Proof.Refused(refused == null ? Refusals.unknown(id) : refused);
        }
        return opened.pin().temporary()
                ? new Proof.Refused(Refusals.temporary())
                : new Proof.Proved(new ByPin(opened.member(), opened.pin().key(), opened.signing()));
    }

    private record ByPin(Member member, long key, SigningKey signing) implements Credential {
        @Override
        public byte[] sign(byte[] digest) {
            return signing.sign(digest);
        }
    }
}
