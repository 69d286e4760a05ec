package vn.tiepnhan.ui.counter.model;

import vn.tiepnhan.reception.Draft;

/** A draft as it is recorded when the officer does not receive: no special case claimed, no reason to receive it. */
final class Refusal {
    private Refusal() {}

    static Draft of(Draft draft) {
        return new Draft(
                draft.dossier(),
                draft.typed(),
                draft.presenter(),
                draft.preSent(),
                null,
                draft.officer(),
                "",
                "",
                draft.again(),
                draft.pages(),
                draft.at(),
                draft.beside());
    }
}
