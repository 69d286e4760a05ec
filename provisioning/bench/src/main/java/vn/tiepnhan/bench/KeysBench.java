package vn.tiepnhan.bench;

import java.awt.AWTException;
import java.awt.KeyboardFocusManager;
import java.awt.Robot;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import vn.tiepnhan.reception.Received;
import vn.tiepnhan.reception.Reception;
import vn.tiepnhan.reception.Timekeeper;
import vn.tiepnhan.reception.counter.CounterReception;
import vn.tiepnhan.reception.rules.ProfileRules;
import vn.tiepnhan.rules.RulesOfDay;
import vn.tiepnhan.store.Steps;
import vn.tiepnhan.store.Store;
import vn.tiepnhan.ui.counter.state.CounterState;
import vn.tiepnhan.ui.counter.state.CounterState.Sheet;

/**
 * From a key struck on a real display to the painted change, with a day of many dossiers in the list: sheets that open and
 * close, a search letter by letter over all of them. Arguments: a folder on the disk to use, dossiers, rounds.
 */
final class KeysBench {
    private static final int WARM_UP = 15;
    private static final int MOST_CLICKS = 30;
    private static final int BETWEEN_MILLIS = 60; // faster keys are those of a scanner that types
    private static final int HEAD_X = 500;
    private static final int HEAD_Y = 40;
    private static final String SOUGHT = "mau 42";

    private final CounterOnScreen counter;
    private final Robot robot;

    private KeysBench(CounterOnScreen counter) throws AWTException {
        this.counter = counter;
        this.robot = new Robot();
    }

    public static void main(String[] args)
            throws IOException, InterruptedException, InvocationTargetException, AWTException {
        Thread.currentThread().setUncaughtExceptionHandler((thread, failed) -> {
            System.err.println(failed);
            System.exit(1);
        });
        Path folder = Files.createTempDirectory(Path.of(args[0]), "keys");
        Path data = folder.resolve("terminal");
        fill(data, Integer.parseInt(args[1]));
        String printer = "sim:" + folder.resolve("printer") + "?profile=generic-80";
        new KeysBench(CounterOnScreen.open(data, printer)).run(Integer.parseInt(args[2]));
        System.exit(0);
    }

    private static void fill(Path data, int dossiers) {
        Clock clock = Clock.fixed(Instant.parse("2015-09-30T02:00:00Z"), Timekeeper.ZONE);
        try (Store store = Store.open(data, "bench", Clock.systemUTC())) {
            ProfileRules rules = new ProfileRules(RulesOfDay.shipped(), "hcm-2015", "");
            Reception reception = new CounterReception(store, rules, Timekeeper.stated(clock), null, Steps.UNWATCHED);
            for (int i = 0; i < dossiers; i++) {
                if (!(reception.receive(ReceiveBench.draft(i)) instanceof Received.Recorded)) {
                    throw new IllegalStateException("not received: " + i);
                }
            }
        }
    }

    /** A window manager may still be starting: clicks on the window's head until keys go there. */
    private void focus() {
        for (int i = 0; KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusedWindow() == null; i++) {
            if (i == MOST_CLICKS) {
                throw new IllegalStateException("no window takes keys on this display");
            }
            LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(1));
            robot.mouseMove(HEAD_X, HEAD_Y);
            robot.mousePress(InputEvent.BUTTON1_DOWN_MASK);
            robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
        }
    }

    private void run(int rounds) throws InterruptedException {
        focus();
        Figures opened = new Figures();
        Figures closed = new Figures();
        Figures letters = new Figures();
        Figures all = new Figures();
        for (int i = -WARM_UP; i < rounds; i++) {
            Figures[] kept = i < 0
                    ? new Figures[] {new Figures(), new Figures(), new Figures(), new Figures()}
                    : new Figures[] {opened, closed, letters, all};
            strike(state -> state.sheet() == Sheet.HELP, kept[0], kept[3], KeyEvent.VK_F1);
            strike(KeysBench::closed, kept[1], kept[3], KeyEvent.VK_ESCAPE);
            strike(state -> state.sheet() == Sheet.FIND, kept[0], kept[3], KeyEvent.VK_CONTROL, KeyEvent.VK_K);
            for (int n = 1; n <= SOUGHT.length(); n++) {
                String sought = SOUGHT.substring(0, n);
                int key = KeyEvent.getExtendedKeyCodeForChar(sought.charAt(n - 1));
                strike(state -> state.find().query().equals(sought), kept[2], kept[3], key);
            }
            strike(KeysBench::closed, kept[1], kept[3], KeyEvent.VK_ESCAPE);
            strike(state -> state.sheet() == Sheet.TYPED, kept[0], kept[3], KeyEvent.VK_F2);
            strike(KeysBench::closed, kept[1], kept[3], KeyEvent.VK_ESCAPE);
        }
        System.out.println("a sheet opened           " + opened.line());
        System.out.println("a sheet closed           " + closed.line());
        System.out.println("a letter of a search     " + letters.line());
        System.out.println("key -> change painted    " + all.line() + "   (goal: p99 < 33 ms)");
    }

    private static boolean closed(CounterState state) {
        return state.sheet() == Sheet.NONE;
    }

    private void strike(Predicate<CounterState> wanted, Figures figures, Figures all, int... keys)
            throws InterruptedException {
        counter.expect(wanted);
        long start = System.nanoTime();
        for (int key : keys) {
            robot.keyPress(key);
        }
        for (int i = keys.length - 1; i >= 0; i--) {
            robot.keyRelease(keys[i]); // at once, since a display repeats keys that are held
        }
        long took = counter.painted() - start;
        figures.add(took);
        all.add(took);
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(BETWEEN_MILLIS));
    }
}
