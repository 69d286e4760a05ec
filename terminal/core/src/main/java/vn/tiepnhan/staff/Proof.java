package vn.tiepnhan.staff;

import vn.tiepnhan.dossier.Problem;
import vn.tiepnhan.staff.member.Credential;

/** Whether somebody is who they say. */
public sealed interface Proof {
    record Proved(Credential credential) implements Proof {}

    /** The sentence says why not; a wrong PIN has been counted. */
    record Refused(Problem problem) implements Proof {}
}
