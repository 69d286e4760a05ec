package vn.tiepnhan.dossier.number;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.tiepnhan.dossier.Problem;

/**
 * What a number check found.
 *
 * @param valid false when one of the problems makes the number impossible; a warning leaves it true
 * @param fields what the number says, as far as it could be read
 * @param problems errors and warnings, in the order they were met
 */
public record Checked(boolean valid, NumberKind kind, Map<String, String> fields, List<Problem> problems) {
    public Checked {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        problems = List.copyOf(problems);
    }
}
