package vn.tiepnhan.policy.rule;

import vn.tiepnhan.dossier.Wording;

/**
 * Something about a profile's rules that a person should see before they are used.
 *
 * @param error whether the rules must not be used so
 * @param code stable: NEVER_FIRES, NAMED_AGAIN, OVERLAP, GAP, UNKNOWN_PROCEDURE, SUPERSEDED, CLASH, UNKNOWN_NAME, UNUSED_FILE
 * @param profile it is about, empty where it is about no single one
 * @param row of the data it is about
 */
public record RuleFinding(boolean error, String code, String profile, String row, Wording wording) {
    /** Profile and row, as people find it in the data. */
    public String where() {
        return profile.isEmpty() ? row : profile + " · " + row;
    }
}
