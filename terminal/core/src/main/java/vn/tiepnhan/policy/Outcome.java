package vn.tiepnhan.policy;

/** What a decision says is to be done; names are those of the command line contract. */
public enum Outcome {
    ACCEPT,
    ACCEPT_PROVISIONAL,
    ACCEPT_EXCEPTION,
    OFFICER_MAY_ACCEPT,
    SUPERVISOR,
    GUIDE,
    REFUSE,
    NOT_VALID,
    HAND_OVER,
    COLLECT_CARDS,
    WITHHOLD,
    RETURN_BY_POST,
    RETURN_ELECTRONIC;

    /** Whether {@code decide} answers "yes" (exit 0). */
    public boolean favourable() {
        return switch (this) {
            case ACCEPT, ACCEPT_PROVISIONAL, ACCEPT_EXCEPTION, OFFICER_MAY_ACCEPT, HAND_OVER, COLLECT_CARDS -> true;
            case SUPERVISOR, GUIDE, REFUSE, NOT_VALID, WITHHOLD, RETURN_BY_POST, RETURN_ELECTRONIC -> false;
        };
    }
}
