package vn.tiepnhan.demo;

import java.awt.Component;
import java.awt.Container;
import java.awt.Window;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.ui.counter.training.SamplePayload;
import vn.tiepnhan.ui.kiosk.model.KioskModel;
import vn.tiepnhan.ui.kiosk.part.TouchButton;
import vn.tiepnhan.ui.kiosk.state.KioskState;
import vn.tiepnhan.ui.kiosk.state.TakenNumber;
import vn.tiepnhan.ui.kiosk.state.Visit;
import vn.tiepnhan.ui.kit.TextBlock;

/** One visitor after another: touches what stands on the screen by its words, scans, puts a token in, waits, walks away. */
final class DayVisitor {
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(30);
    private static final long SETTLING = TimeUnit.MILLISECONDS.toNanos(45);

    private final KioskModel model;
    private final DayDevices devices;
    private final List<KioskState> history = new CopyOnWriteArrayList<>();
    private final List<String> numbers = new ArrayList<>();
    private int visits;
    private int printed;
    private int withoutPaper;
    private int withoutScanner;
    private int uncalled;
    private int greeted;
    private int readersLost;
    private int unclean;

    DayVisitor(KioskModel model, DayDevices devices) {
        this.model = model;
        this.devices = devices;
    }

    /** The numbers that visitors saw, in that order. */
    List<String> numbers() {
        return List.copyOf(numbers);
    }

    /** What the day came to so far, as {@code key=value …}. */
    String told() {
        return "numbers=" + numbers.size() + " printed=" + printed + " withoutPaper=" + withoutPaper
                + " withoutScanner=" + withoutScanner + " uncalled=" + uncalled + " greeted=" + greeted
                + " readersLost="
                + readersLost + " unclean=" + unclean;
    }

    void waitUntilOpen() {
        onUi(() -> model.listen(history::add));
        await(state -> state.place().open());
        waitForScanner();
    }

    /** Until the kiosk says that its scanner reads. */
    void waitForScanner() {
        history.clear();
        onUi(() -> history.add(model.state()));
        await(state -> state.place().reads());
    }

    /** A unit is greeted, and its reader goes away with the token in it. */
    void losesTheReader() throws IOException {
        history.clear();
        greeting();
        touch("Chọn việc cần làm");
        devices.pullReader();
        over();
        readersLost++;
    }

    /** One visit by a plan drawn anew, and whether the screen was clean after it. */
    void visit(Random random) throws IOException {
        history.clear();
        visits++;
        if (random.nextInt(4) == 0) {
            touch("Chữ lớn");
        }
        if (random.nextInt(5) == 0) {
            touch("Hạ phím");
        }
        switch (random.nextInt(8)) {
            case 0 -> file();
            case 1 -> {
                touch("Nhận kết quả");
                number("Lấy số nhận kết quả");
            }
            case 2 -> {
                touch("Hướng dẫn giao dịch điện tử");
                touch("In ra giấy");
                sheet();
                number("Lấy số để được hướng dẫn");
            }
            case 3 -> {
                touch("Tra cứu hồ sơ");
                devices.scan(("TNS1:ZK4150001237:7K2M9" + (100 + visits)).getBytes(StandardCharsets.US_ASCII));
                await(state -> state.visit().found() != null
                        || state.visit().advice() != null
                        || !state.place().reads());
            }
            case 4 -> {
                touch("Phản ánh");
                touch("Phần mềm kê khai bị lỗi");
                for (String key : List.of("l", "o", "o", "i", "x")) {
                    touch(key);
                }
                touch("Gửi");
                await(state -> state.visit().said().sent());
            }
            case 5 -> {
                touch("Đánh giá");
                touch("Hài lòng");
                await(state -> state.visit().said().rating() != null);
            }
            case 6 -> token(random);
            default -> {
                touch("Nộp hồ sơ");
                devices.scan(codes().get(0));
                devices.scan(("https://example.vn/" + visits).getBytes(StandardCharsets.US_ASCII));
            }
        }
        if (!model.state().visit().equals(Visit.none("vi")) && random.nextInt(30) > 0) {
            touch("Kết thúc");
        }
        over();
    }

    /** Waits for the end of the visit, and looks whether anything of it is left. */
    private void over() {
        long deadline = System.nanoTime() + PATIENCE;
        KioskState[] after = new KioskState[1];
        String[] words = new String[1];
        while (after[0] == null || !after[0].visit().equals(Visit.none("vi"))) {
            rest(deadline, "the end of a visit");
            onUi(() -> {
                after[0] = model.state();
                words[0] = words();
            });
        }
        devices.pullToken();
        boolean[] left = {true};
        while (left[0]) { // nobody's hand is quicker than a reader
            onUi(() -> left[0] = model.state().place().forgotten());
            rest(deadline, "the end of a token left behind");
        }
        unclean += after[0].counting() || words[0].contains(DayDevices.UNIT) ? 1 : 0;
    }

    private void greeting() throws IOException {
        devices.insertToken();
        await(state -> state.visit().unit() != null);
        greeted++;
    }

    /** Somebody with a token, who pulls it at some step or other, or leaves it. */
    private void token(Random random) throws IOException {
        if (!devices.takesTokens()) {
            touch("Nhận kết quả");
            number("Lấy số nhận kết quả");
            return;
        }
        greeting();
        switch (random.nextInt(4)) {
            case 0 -> devices.pullToken();
            case 1 -> {
                touch("In ra giấy");
                devices.pullToken();
            }
            case 2 -> {
                touch("Chọn việc cần làm");
                touch("Nhận kết quả");
                number("Lấy số nhận kết quả");
                devices.pullToken();
            }
            default -> {
                touch("Chọn việc cần làm");
                touch("Nộp hồ sơ");
            }
        }
    }

    private void file() throws IOException {
        if (!devices.scans()) {
            touch("Nộp hồ sơ");
            await(state -> !state.place().reads());
            withoutScanner++;
            number("Lấy số nộp hồ sơ");
            return;
        }
        for (byte[] code : codes()) {
            devices.scan(code);
        }
        await(state -> state.visit().advice() != null && state.visit().advice().settled());
        number("Lấy số nộp hồ sơ");
    }

    private void number(String words) {
        touch(words);
        Visit shown = await(state ->
                        state.visit().number() != null && state.visit().number().paper() != TakenNumber.Paper.PRINTING)
                .visit();
        TakenNumber number = Objects.requireNonNull(shown.number());
        numbers.add(number.shown());
        paper(number.paper(), shown.call());
    }

    private void sheet() {
        Visit shown = await(
                        state -> state.visit().sheet() != null && !state.visit().busy())
                .visit();
        paper(Objects.requireNonNull(shown.sheet()), shown.call());
    }

    private void paper(TakenNumber.Paper paper, Visit.Call call) {
        printed += paper == TakenNumber.Paper.PRINTED ? 1 : 0;
        withoutPaper += paper == TakenNumber.Paper.NONE ? 1 : 0;
        uncalled += paper == TakenNumber.Paper.NONE && call != Visit.Call.LIT ? 1 : 0;
    }

    /** Everybody brings a dossier of their own; a scanner takes the same code twice in a moment for one. */
    private List<byte[]> codes() {
        return SamplePayload.symbols(visits, 2);
    }

    private void touch(String words) {
        long deadline = System.nanoTime() + PATIENCE;
        boolean[] done = new boolean[1];
        while (!done[0]) {
            LockSupport.parkNanos(SETTLING);
            onUi(() -> {
                TouchButton button = button(words);
                if (button != null && button.acts()) {
                    button.doClick(0);
                    done[0] = true;
                }
            });
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("nobody can touch " + words + " in " + model.state());
            }
        }
    }

    /** All words on the screen. */
    private static String words() {
        List<String> words = new ArrayList<>();
        for (Window window : Window.getWindows()) {
            words(window, words);
        }
        return String.join(" ", words);
    }

    private static void words(Container parent, List<String> into) {
        for (Component child : parent.getComponents()) {
            if (child instanceof TextBlock text) {
                into.add(text.getAccessibleContext().getAccessibleName());
            } else if (child instanceof Container container) {
                words(container, into);
            }
        }
    }

    private static @Nullable TouchButton button(String words) {
        List<TouchButton> found = new ArrayList<>();
        for (Window window : Window.getWindows()) {
            collect(window, words, found);
        }
        return found.isEmpty() ? null : found.get(0);
    }

    private static void collect(Container parent, String words, List<TouchButton> into) {
        for (Component child : parent.getComponents()) {
            if (child instanceof TouchButton button
                    && button.isShowing()
                    && button.words().equals(words)) {
                into.add(button);
            } else if (child instanceof Container container) {
                collect(container, words, into);
            }
        }
    }

    /** A state of this visit, which may be over by now. */
    private KioskState await(Predicate<KioskState> wanted) {
        long deadline = System.nanoTime() + PATIENCE;
        while (true) {
            for (KioskState state : history) {
                if (wanted.test(state)) {
                    return state;
                }
            }
            rest(deadline, "what was waited for");
        }
    }

    private void rest(long deadline, String what) {
        LockSupport.parkNanos(SETTLING);
        if (System.nanoTime() > deadline) {
            throw new IllegalStateException(what + " never came: " + model.state());
        }
    }

    private static void onUi(Runnable work) {
        try {
            SwingUtilities.invokeAndWait(work);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        } catch (InvocationTargetException failed) {
            throw new IllegalStateException(failed.getCause());
        }
    }
}
