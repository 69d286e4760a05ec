package vn.tiepnhan.profile;

import java.util.List;
import vn.tiepnhan.profile.read.ProfileProblem;

/** A profile that does not exist or cannot be used; the problems say why. */
public final class ProfileException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<ProfileProblem> problems;
    private final String id;

    ProfileException(String id, List<ProfileProblem> problems) {
        super("profile " + id + ": " + problems);
        this.id = id;
        this.problems = List.copyOf(problems);
    }

    public String id() {
        return id;
    }

    /** Empty when there is no profile of that name. */
    public List<ProfileProblem> problems() {
        return problems;
    }
}
