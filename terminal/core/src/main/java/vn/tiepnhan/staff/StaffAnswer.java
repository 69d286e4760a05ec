package vn.tiepnhan.staff;

import vn.tiepnhan.dossier.Problem;
import vn.tiepnhan.staff.member.Member;

/** How something that was asked about staff ended. */
public sealed interface StaffAnswer {
    /** Done, and durable. */
    record Done(Member member) implements StaffAnswer {}

    /** Not done; the sentence says why and what to do. A wrong PIN has been counted. */
    record Refused(Problem problem) implements StaffAnswer {
        /** The PIN was right, but somebody else gave it: log in again with a PIN of their own beside it. */
        public boolean asksForOwnPin() {
            return problem.code().equals(Refusals.TEMPORARY);
        }
    }
}
