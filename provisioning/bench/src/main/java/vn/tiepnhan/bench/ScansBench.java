package vn.tiepnhan.bench;

import java.io.BufferedReader;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import vn.tiepnhan.bridge.api.DeviceEvent;
import vn.tiepnhan.bridge.api.DeviceState.Health;
import vn.tiepnhan.bridge.api.client.Bridge;
import vn.tiepnhan.bridge.api.client.Bridges;
import vn.tiepnhan.bridge.sim.scanner.LineVoice;
import vn.tiepnhan.bridge.sim.scanner.PtyWire;
import vn.tiepnhan.profile.ProfileLibrary;

/**
 * From a scanner's bytes on a pseudo-terminal to the event at a client of the API, in a bridge of its own process; the
 * floor is a bare read of another such terminal in the same run, floor and ours in turn. Then so many scans a second for so
 * long, which must all arrive. Arguments: seconds, scans a second, folder, command of the bridge.
 */
final class ScansBench {
    private static final int WARM_UP = 300;
    private static final int ROUNDS = 1500;
    private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(3);

    private final LineVoice voice = new LineVoice(ProfileLibrary.shipped().scanner("generic-serial-scanner"));
    private final LinkedBlockingQueue<Heard> heard = new LinkedBlockingQueue<>();
    private final LinkedBlockingQueue<Long> read = new LinkedBlockingQueue<>();
    private final CountDownLatch ready = new CountDownLatch(1);

    private record Heard(String code, long at) {}

    public static void main(String[] args) throws IOException, InterruptedException {
        int seconds = Integer.parseInt(args[0]);
        int rate = Integer.parseInt(args[1]);
        Path folder = Files.createTempDirectory(Path.of(args[2]), "scans");
        List<String> command = new ArrayList<>(List.of(args).subList(3, args.length));
        command.addAll(
                List.of("run", "--port", "0", "--state", folder.resolve("state").toString()));
        command.addAll(List.of("--scanner", "serial:" + folder.resolve("tty")));
        boolean whole;
        try (PtyWire wire = new PtyWire(folder.resolve("tty"));
                PtyWire floor = new PtyWire(folder.resolve("floor"))) {
            Process bridge = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            try {
                whole = new ScansBench().run(bridge, folder, wire, floor, seconds, rate);
            } finally {
                bridge.destroy();
            }
        }
        System.exit(whole ? 0 : 1);
    }

    private boolean run(Process process, Path folder, PtyWire wire, PtyWire floor, int seconds, int rate)
            throws IOException, InterruptedException {
        URI uri;
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            uri = URI.create(out.readLine().replace("READY ", ""));
            Bridge bridge = Bridges.connect(uri, folder.resolve("state/token"));
            bridge.subscribe(this::hear);
            if (!ready.await(30, TimeUnit.SECONDS)) {
                throw new IllegalStateException("the scanner never became ready");
            }
            Thread reader = new Thread(() -> readBare(floor.name()), "floor");
            reader.setDaemon(true);
            reader.start();
            latency(wire, floor);
            boolean whole = throughput(wire, seconds, rate);
            bridge.close();
            return whole;
        }
    }

    private void hear(DeviceEvent event) {
        long now = System.nanoTime();
        if (event instanceof DeviceEvent.Scanned scan) {
            heard.add(new Heard(new String(scan.bytes(), StandardCharsets.US_ASCII), now));
        } else if (event instanceof DeviceEvent.StateChanged changed
                && changed.state().health() == Health.READY) {
            ready.countDown();
        }
    }

    private void readBare(Path tty) {
        byte[] bytes = new byte[256];
        try (InputStream in = new FileInputStream(tty.toFile())) {
            while (true) {
                int count = in.read(bytes);
                long now = System.nanoTime();
                if (count > 0 && bytes[count - 1] == '\n') {
                    read.add(now);
                }
            }
        } catch (IOException ended) {
            read.add(-1L);
        }
    }

    private void latency(PtyWire wire, PtyWire floor) throws IOException, InterruptedException {
        Figures bare = new Figures();
        Figures ours = new Figures();
        for (int i = -WARM_UP; i < ROUNDS; i++) {
            byte[] code = voice.says(
                    "CODE_128", String.format(Locale.ROOT, "L%08d", i + WARM_UP).getBytes(StandardCharsets.US_ASCII));
            long start = System.nanoTime();
            floor.send(code);
            long floorTook = take(read) - start;
            LockSupport.parkNanos(PAUSE_NANOS);
            start = System.nanoTime();
            wire.send(code);
            long tookUs = take(heard).at() - start;
            LockSupport.parkNanos(PAUSE_NANOS);
            if (i >= 0) {
                bare.add(floorTook);
                ours.add(tookUs);
            }
        }
        System.out.println("floor: bare read of a pty         " + bare.line());
        System.out.println("ours: event at the API client     " + ours.line());
        System.out.printf(
                Locale.ROOT,
                "added at p50 %.2f ms, at p99 %.2f ms   (goal: p99 added < 5 ms)%n",
                (ours.percentile(50) - bare.percentile(50)) / 1e6,
                (ours.percentile(99) - bare.percentile(99)) / 1e6);
    }

    private boolean throughput(PtyWire wire, int seconds, int rate) throws IOException, InterruptedException {
        int total = seconds * rate;
        long[] sent = new long[total];
        Thread sender = new Thread(() -> send(wire, sent, rate), "sender");
        long start = System.nanoTime();
        sender.start();
        Figures took = new Figures();
        int lost = 0;
        int next = 0;
        while (next < total) {
            Heard one = heard.poll(10, TimeUnit.SECONDS);
            if (one == null) {
                lost += total - next;
                break;
            }
            int number = Integer.parseInt(one.code().substring(1));
            lost += number - next;
            next = number + 1;
            took.add(one.at() - sent[number]);
        }
        sender.join();
        double elapsed = (System.nanoTime() - start) / 1e9;
        System.out.printf(
                Locale.ROOT,
                "%d scans in %.1f s (%.0f a second): %d lost   (goal: 0)%n",
                total,
                elapsed,
                total / elapsed,
                lost);
        System.out.println("while so many come                " + took.line());
        return lost == 0 && heard.isEmpty();
    }

    private void send(PtyWire wire, long[] sent, int rate) {
        long step = TimeUnit.SECONDS.toNanos(1) / rate;
        long at = System.nanoTime();
        try {
            for (int i = 0; i < sent.length; i++) {
                at += step;
                LockSupport.parkNanos(at - System.nanoTime());
                sent[i] = System.nanoTime();
                wire.send(voice.says(
                        "CODE_128", String.format(Locale.ROOT, "T%08d", i).getBytes(StandardCharsets.US_ASCII)));
            }
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static <T> T take(LinkedBlockingQueue<T> from) throws InterruptedException {
        T one = from.poll(10, TimeUnit.SECONDS);
        if (one == null) {
            throw new IllegalStateException("a scan was lost");
        }
        return one;
    }
}
