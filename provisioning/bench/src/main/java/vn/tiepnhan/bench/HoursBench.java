package vn.tiepnhan.bench;

import java.awt.AWTException;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.Toolkit;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import vn.tiepnhan.ui.counter.training.SamplePayload;

/**
 * What the counter's window holds of memory over a working day: dossiers from a scanner behind a serial server, Enter, a slip
 * each; after every fifth a photographed page, put aside again; a search and a sheet now and then. The terminal and its bridge are
 * processes of their own, started by their launchers, as in an office. Arguments: a folder on the disk to use, launchers of
 * the terminal and of the bridge, a page image, hours, dossiers an hour.
 */
final class HoursBench {
    private static final int SYMBOLS = 3;
    private static final int PAGE_EVERY = 5;
    private static final int SEARCH_EVERY = 4;
    private static final int TRIES_TO_AGAIN = 25;
    private static final int HEAD_X = 500;
    private static final int HEAD_Y = 40;
    private static final long PATIENCE_MILLIS = 60_000;
    private static final Pattern USED = Pattern.compile("generation +total \\d+K, used (\\d+)K");

    private final Path folder;
    private final Path page;
    private final Robot robot;
    private final Process counter;
    private final OutputStream scanner;
    private int dossiers;

    private HoursBench(Path folder, Path page, Process counter, OutputStream scanner) throws AWTException {
        this.folder = folder;
        this.page = page;
        this.counter = counter;
        this.scanner = scanner;
        this.robot = new Robot();
    }

    public static void main(String[] args) throws IOException, InterruptedException, AWTException {
        Path folder = Files.createTempDirectory(Path.of(args[0]), "hours");
        Files.createDirectory(folder.resolve("inbox"));
        Files.createDirectory(folder.resolve("slips"));
        List<Process> started = new ArrayList<>();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> started.forEach(Process::destroyForcibly)));
        try (ServerSocket port = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Process bridge =
                    start(folder, "bridge", args[2], "run", "--port", "0", "--state", folder.resolve("state") + "");
            started.add(bridge);
            String url = said(bridge, "READY ");
            Process counter = start(
                    folder,
                    "counter",
                    args[1],
                    "counter",
                    "--data=" + folder.resolve("data"),
                    "--officer=Trần Văn Mẫu",
                    "--bridge=" + url,
                    "--bridge-token=" + folder.resolve("state/token"),
                    "--printer=sim:" + folder.resolve("slips") + "?profile=generic-80",
                    "--scanner=tcp://127.0.0.1:" + port.getLocalPort(),
                    "--scanner=folder:" + folder.resolve("inbox"));
            started.add(counter);
            said(counter, "READY");
            try (Socket line = port.accept();
                    OutputStream scanner = line.getOutputStream()) {
                new HoursBench(folder, Path.of(args[3]), counter, scanner)
                        .run(Integer.parseInt(args[4]), Integer.parseInt(args[5]));
            }
        }
    }

    private static Process start(Path folder, String name, String... command) throws IOException {
        return new ProcessBuilder(command)
                .redirectError(folder.resolve(name + ".err").toFile())
                .start();
    }

    private static String said(Process process, String word) throws IOException {
        BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            if (line.startsWith(word)) {
                return line.substring(word.length());
            }
        }
        throw new IllegalStateException("ended without " + word);
    }

    private void run(int hours, int perHour) throws IOException, InterruptedException {
        pace(3000);
        long first = 0;
        long last = 0;
        long firstLive = 0;
        for (int hour = 1; hour <= hours; hour++) {
            for (int i = 0; i < perHour; i++) {
                dossier();
            }
            pace(2000);
            last = residentKilobytes();
            first = hour == 1 ? last : first;
            System.out.printf(
                    Locale.ROOT,
                    "hour %d: %d dossiers, resident %d MB, proportional %d MB%n",
                    hour,
                    dossiers,
                    last / 1024,
                    StartBench.pssKilobytes(counter.pid()) / 1024);
            firstLive = hour == 1 ? liveKilobytes() : firstLive;
        }
        System.out.printf(
                Locale.ROOT,
                "resident after an hour %d MB (goal: under 200), after %d hours %+.1f %% (goal: no growth)%n",
                first / 1024,
                hours,
                100.0 * (last - first) / first);
        System.out.printf(
                Locale.ROOT,
                "live objects after an hour %.1f MB, after %d hours %.1f MB%n",
                firstLive / 1024.0,
                hours,
                liveKilobytes() / 1024.0);
    }

    /** What the heap holds once nothing is left to collect, asked of the process itself. */
    private long liveKilobytes() throws IOException {
        asked("GC.run");
        long used = 0;
        for (String line : asked("GC.heap_info")) {
            Matcher generation = USED.matcher(line);
            used += generation.find() ? Long.parseLong(generation.group(1)) : 0;
        }
        return used;
    }

    private List<String> asked(String what) throws IOException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "jcmd");
        Process answer = new ProcessBuilder(java.toString(), Long.toString(counter.pid()), what).start();
        try (BufferedReader out = answer.inputReader(StandardCharsets.UTF_8)) {
            return out.lines().toList();
        }
    }

    private void dossier() throws IOException, InterruptedException {
        long slips = slips();
        scan();
        if (dossiers % SEARCH_EVERY == 0) {
            search();
        }
        long patience = System.currentTimeMillis() + PATIENCE_MILLIS;
        for (int tries = 1; slips() == slips; tries++) {
            if (System.currentTimeMillis() > patience) {
                picture();
                throw new IllegalStateException("no slip of dossier " + dossiers + " came; see " + folder);
            }
            pace(200);
            if (tries % TRIES_TO_AGAIN == 0) {
                focus();
                press(KeyEvent.VK_ESCAPE); // a page that was read late lies there
                scan();
            }
            press(KeyEvent.VK_ENTER);
        }
        if (dossiers % PAGE_EVERY == 0) {
            page();
            press(KeyEvent.VK_ESCAPE);
        }
        dossiers++;
    }

    /** What lay on the screen when it went no further. */
    private void picture() throws IOException {
        Rectangle screen = new Rectangle(Toolkit.getDefaultToolkit().getScreenSize());
        ImageIO.write(
                robot.createScreenCapture(screen),
                "png",
                folder.resolve("stopped.png").toFile());
    }

    private void scan() throws IOException, InterruptedException {
        for (byte[] symbol : SamplePayload.symbols(dossiers, SYMBOLS)) {
            scanner.write(symbol);
            scanner.write('\r');
            scanner.flush();
            pace(20);
        }
    }

    /** The window or its devices may still have been starting: a click on the window's head, and all once more. */
    private void focus() {
        robot.mouseMove(HEAD_X, HEAD_Y);
        robot.mousePress(InputEvent.BUTTON1_DOWN_MASK);
        robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
    }

    /** The same page again and again: it is read, and found to be known. */
    private void page() throws IOException, InterruptedException {
        String name = page.getFileName().toString();
        Path part = folder.resolve("inbox/.part");
        Files.copy(page, part, StandardCopyOption.REPLACE_EXISTING);
        Files.move(part, folder.resolve("inbox/trang-" + dossiers + name.substring(name.lastIndexOf('.'))));
        pace(2000);
    }

    private void search() throws InterruptedException {
        robot.keyPress(KeyEvent.VK_CONTROL);
        press(KeyEvent.VK_K);
        robot.keyRelease(KeyEvent.VK_CONTROL);
        for (int key : new int[] {KeyEvent.VK_T, KeyEvent.VK_H, KeyEvent.VK_U, KeyEvent.VK_ESCAPE, KeyEvent.VK_F1}) {
            press(key);
            pace(300);
        }
        press(KeyEvent.VK_ESCAPE);
        pace(300);
    }

    /** An officer is no machine. */
    private static void pace(long millis) {
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(millis));
    }

    private void press(int key) {
        robot.keyPress(key);
        robot.keyRelease(key);
    }

    /** Pictures of slips that came out of the printer so far. */
    private long slips() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("slips"))) {
            return files.filter(file -> file.toString().endsWith(".png")).count();
        }
    }

    private long residentKilobytes() throws IOException {
        return Files.readAllLines(Path.of("/proc/" + counter.pid() + "/status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .findFirst()
                .orElseThrow();
    }
}
