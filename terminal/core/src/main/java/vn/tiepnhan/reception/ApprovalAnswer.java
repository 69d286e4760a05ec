package vn.tiepnhan.reception;

import vn.tiepnhan.dossier.Problem;

/** How a supervisor's decision ended. */
public sealed interface ApprovalAnswer {
    /** Signed and recorded; the receipt is there, accepted or declined. Or a duplicate was found meanwhile. */
    record Decided(Received received) implements ApprovalAnswer {}

    /** Not decided: the draft waits on. */
    record Refused(Problem problem) implements ApprovalAnswer {}
}
