package vn.tiepnhan.bridge.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.tiepnhan.bridge.api.PrintOutcome.Evidence;

/** A short campaign; {@code provisioning/bench/run.sh campaign} runs the long one. The controls show that it would notice. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
final class CampaignTest {
    private static final int DOSSIERS = 300;
    private static final int LANES = 12;
    private static final long SEED = 20150930;

    @TempDir
    private Path folder;

    @Test
    void everyOutcomeIsWhatThePaperShows() throws Exception {
        Verdict verdict = new Campaign(folder, Rules.AS_SHIPPED, LANES, SEED).print(DOSSIERS);
        assertThat(verdict.violations()).as(verdict.toString()).isEmpty();
        assertThat(verdict.count(Evidence.UNKNOWN)).as(verdict.toString()).isPositive();
        assertThat(verdict.count(Evidence.NOT_SENT)).as(verdict.toString()).isPositive();
        assertThat(verdict.count(Evidence.CUT_FAULT_FREE))
                .as(verdict.toString())
                .isGreaterThan(DOSSIERS / 2);
    }

    @Test
    void linesThatChopAndBreakChangeNothingInThat() throws Exception {
        Verdict verdict = new Campaign(folder, Rules.BAD_LINES, LANES, SEED).print(DOSSIERS);
        assertThat(verdict.violations()).as(verdict.toString()).isEmpty();
        assertThat(verdict.count(Evidence.UNKNOWN)).as(verdict.toString()).isPositive();
    }

    @Test
    void withoutTheFenceSlipsAreClaimedThatAreNotThere() throws Exception {
        Verdict verdict = new Campaign(folder, Rules.WITHOUT_FENCE, LANES, SEED).print(DOSSIERS);
        assertThat(verdict.violations()).as(verdict.toString()).anyMatch(v -> v.contains("told as"));
    }

    @Test
    void retryingTheUnknownPrintsSlipsTwice() throws Exception {
        Verdict verdict = new Campaign(folder, Rules.UNKNOWN_RETRIED, LANES, SEED).print(DOSSIERS);
        assertThat(verdict.violations()).as(verdict.toString()).anyMatch(v -> v.contains("nobody was asked"));
    }
}
