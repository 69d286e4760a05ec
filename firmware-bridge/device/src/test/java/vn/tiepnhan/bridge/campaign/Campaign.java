package vn.tiepnhan.bridge.campaign;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import vn.tiepnhan.bridge.escpos.SlipRenderer;
import vn.tiepnhan.bridge.layout.SlipLayout;
import vn.tiepnhan.bridge.printer.JobJournal;
import vn.tiepnhan.bridge.printer.PrintDesk;
import vn.tiepnhan.bridge.printer.calibration.Calibrations;
import vn.tiepnhan.profile.ProfileLibrary;

/** Many counters at once, each with its own printer on a real TCP port, all their luck from one seed. */
final class Campaign {
    private final Path folder;
    private final Rules rules;
    private final int lanes;
    private final long seed;

    /** @param folder for profiles and journal; empty */
    Campaign(Path folder, Rules rules, int lanes, long seed) {
        this.folder = folder;
        this.rules = rules;
        this.lanes = lanes;
        this.seed = seed;
    }

    Verdict print(int dossiers) throws IOException, InterruptedException, ExecutionException {
        ProfileLibrary library = CampaignProfiles.in(Files.createDirectories(folder.resolve("profiles")));
        List<String> profiles = CampaignProfiles.IDS;
        SlipRenderer renderer = new SlipRenderer(new SlipLayout());
        Verdict verdict = new Verdict();
        ExecutorService counters = Executors.newFixedThreadPool(lanes);
        try (PrintDesk desk = new PrintDesk(
                renderer, JobJournal.open(folder.resolve("state")), new Calibrations(folder.resolve("state")))) {
            List<Future<?>> running = new ArrayList<>();
            for (int i = 0; i < lanes; i++) {
                String profile = profiles.get(i % profiles.size());
                Lane lane = new Lane("q" + i, rules, profile, library, renderer, desk, verdict, seed + i);
                int share = dossiers / lanes + (i < dossiers % lanes ? 1 : 0);
                running.add(counters.submit(() -> serve(lane, share)));
            }
            for (Future<?> one : running) {
                one.get();
            }
        } finally {
            counters.shutdownNow();
        }
        return verdict;
    }

    private static void serve(Lane lane, int dossiers) {
        try (lane) {
            for (int number = 1; number <= dossiers; number++) {
                lane.dossier(number);
            }
            lane.settle();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
