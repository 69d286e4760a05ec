package vn.tiepnhan.bridge.campaign;

/** How the campaign is run: as the product is meant, or with one of its safeguards taken out, which must be noticed. */
enum Rules {
    AS_SHIPPED,
    /** As shipped, on lines that chop everything up and break now and then. */
    BAD_LINES,
    /** Something on the line answers every fence at once, as if there were none. */
    WITHOUT_FENCE,
    /** What is UNKNOWN is printed again without asking anybody. */
    UNKNOWN_RETRIED
}
