package vn.tiepnhan.profile.card;

import java.util.List;
import vn.tiepnhan.profile.read.Section;

/** A step of the self-test of a reader or a token. */
public enum CardStep {
    /** The service knows the reader. */
    SERVICE,
    /** A card put in and taken out is noticed. */
    INSERT_REMOVE,
    /** It answers to reset. */
    ATR,
    /** Its certificates can be read. */
    CERTIFICATES,
    /** It signs a challenge after its PIN was typed. */
    CHALLENGE;

    private static final List<CardStep> USUAL = List.of(SERVICE, INSERT_REMOVE, ATR, CERTIFICATES);

    public static List<CardStep> read(Section root) {
        return root.has("selfTest") ? root.choices("selfTest", CardStep.class) : USUAL;
    }
}
