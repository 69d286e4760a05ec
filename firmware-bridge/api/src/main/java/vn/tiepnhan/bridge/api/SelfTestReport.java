package vn.tiepnhan.bridge.api;

import java.util.List;

/**
 * How a printer stood its self-test.
 *
 * @param profile whose steps were gone through
 */
public record SelfTestReport(String profile, List<Step> steps) {
    public SelfTestReport {
        steps = List.copyOf(steps);
    }

    /**
     * One step.
     *
     * @param step its name in the profile: STATUS, FENCE, WIDTH, LETTERS, CODES, CUT, BUZZER, DRAWER
     * @param vi what came of it, or what a person must look at
     */
    public record Step(String step, Result result, String vi, String en) {}

    /** What came of a step. */
    public enum Result {
        GOOD,
        BAD,
        /** Only a person can tell. */
        LOOK
    }

    /** Whether nothing failed; what people must look at is still open. */
    public boolean passed() {
        return steps.stream().noneMatch(step -> step.result() == Result.BAD);
    }
}
