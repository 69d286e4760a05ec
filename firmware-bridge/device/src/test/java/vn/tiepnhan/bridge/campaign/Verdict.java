package vn.tiepnhan.bridge.campaign;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.tiepnhan.bridge.api.PrintOutcome.Evidence;

/** What a campaign found. Safe for all threads. */
final class Verdict {
    private final Map<Evidence, Integer> outcomes = new EnumMap<>(Evidence.class);
    private final List<String> violations = new ArrayList<>();
    private int questions;
    private int slipsTwice;

    synchronized void outcome(Evidence evidence) {
        outcomes.merge(evidence, 1, Integer::sum);
    }

    synchronized void question() {
        questions++;
    }

    /** The old slip came out after the officer had looked and asked for a copy, which says that it is one. */
    synchronized void twiceAfterAQuestion() {
        slipsTwice++;
    }

    synchronized void violation(String what) {
        violations.add(what);
    }

    synchronized List<String> violations() {
        return List.copyOf(violations);
    }

    synchronized int count(Evidence evidence) {
        return outcomes.getOrDefault(evidence, 0);
    }

    @Override
    public synchronized String toString() {
        return "outcomes " + outcomes + ", questions to the officer " + questions + ", copies beside a late original "
                + slipsTwice + ", violations " + violations.size();
    }
}
