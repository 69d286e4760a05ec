package vn.tiepnhan.dossier.number;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.tiepnhan.dossier.Problem;

/** Collects what a check finds while it runs. */
final class Findings {
    private final Map<String, String> fields = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private boolean valid = true;

    void field(String name, String value) {
        fields.put(name, value);
    }

    /** The number cannot be right. */
    void error(String code, String vi, String en) {
        valid = false;
        problems.add(Problem.of(code, vi, en));
    }

    /** The number may be right, and somebody should look. */
    void warning(String code, String vi, String en) {
        problems.add(Problem.of(code, vi, en));
    }

    boolean valid() {
        return valid;
    }

    Checked checked(NumberKind kind) {
        return new Checked(valid, kind, fields, problems);
    }
}
