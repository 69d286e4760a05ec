package vn.tiepnhan.cli.receive;

import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDateTime;
import vn.tiepnhan.bridge.api.client.Bridge;
import vn.tiepnhan.cli.verb.PinEntry;
import vn.tiepnhan.reception.ApprovalAnswer;
import vn.tiepnhan.reception.Timekeeper;
import vn.tiepnhan.reception.counter.Approving;
import vn.tiepnhan.reception.counter.CounterReception;
import vn.tiepnhan.staff.PinProof;
import vn.tiepnhan.staff.Proof;
import vn.tiepnhan.staff.StaffCard;
import vn.tiepnhan.staff.StaffException;
import vn.tiepnhan.staff.member.Member;
import vn.tiepnhan.store.Store;

/** A supervisor proves who they are and decides about a draft. */
final class Approval {
    private final Store store;
    private final CounterReception reception;
    private final InputStream input;

    Approval(Store store, CounterReception reception, InputStream input) {
        this.store = store;
        this.reception = reception;
        this.input = input;
    }

    /** By the card in a reader. */
    ApprovalAnswer decide(String draft, Bridge bridge, String reader, String declined, LocalDateTime at) {
        char[] pin = new PinEntry(input).needed("PIN");
        Clock machine = Clock.system(Timekeeper.ZONE);
        StaffCard card = new StaffCard(store, machine, bridge, bridge.open("card-reader", reader));
        try {
            return decided(card.prove(pin), draft, declined, at);
        } catch (StaffException unsigned) {
            return new ApprovalAnswer.Refused(unsigned.problem());
        }
    }

    /** @param declined why not, or empty */
    ApprovalAnswer decide(String draft, String supervisor, String declined, LocalDateTime at) {
        char[] pin = new PinEntry(input).needed("PIN");
        Clock machine = Clock.system(Timekeeper.ZONE);
        return decided(new PinProof(store, machine).prove(Member.idOf(supervisor), pin), draft, declined, at);
    }

    private ApprovalAnswer decided(Proof proof, String draft, String declined, LocalDateTime at) {
        return proof instanceof Proof.Proved proved
                ? new Approving(store, reception).decide(draft, proved.credential(), declined, at)
                : new ApprovalAnswer.Refused(((Proof.Refused) proof).problem());
    }
}
