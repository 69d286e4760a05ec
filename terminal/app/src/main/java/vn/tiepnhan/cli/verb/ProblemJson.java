package vn.tiepnhan.cli.verb;

import java.util.List;
import java.util.Map;
import vn.tiepnhan.dossier.Problem;

/** Problems as every verb writes them. */
public final class ProblemJson {
    private ProblemJson() {}

    public static List<Map<String, Object>> of(List<Problem> problems) {
        return problems.stream().map(ProblemJson::of).toList();
    }

    public static Map<String, Object> of(Problem problem) {
        return Output.error(problem.code(), problem.wording());
    }
}
