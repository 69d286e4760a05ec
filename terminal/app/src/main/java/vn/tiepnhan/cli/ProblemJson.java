package vn.tiepnhan.cli;

import java.util.List;
import java.util.Map;
import vn.tiepnhan.dossier.Problem;

/** Problems as every verb writes them. */
final class ProblemJson {
    private ProblemJson() {}

    static List<Map<String, Object>> of(List<Problem> problems) {
        return problems.stream().map(ProblemJson::of).toList();
    }

    static Map<String, Object> of(Problem problem) {
        return Output.error(problem.code(), problem.wording());
    }
}
