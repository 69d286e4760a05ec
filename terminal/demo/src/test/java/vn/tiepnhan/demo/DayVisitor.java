package vn.tiepnhan.demo;

import java.awt.Component;
import java.awt.Container;
import java.awt.Window;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.bridge.api.DeviceEvent;
import vn.tiepnhan.ui.kiosk.model.KioskModel;
import vn.tiepnhan.ui.kiosk.part.TouchButton;
import vn.tiepnhan.ui.kiosk.state.KioskState;
import vn.tiepnhan.ui.kiosk.state.TakenNumber;
import vn.tiepnhan.ui.kiosk.state.Visit;

/** One visitor after another: touches what stands on the screen by its words, scans, waits, walks away. */
final class DayVisitor {
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(30);
    private static final long SETTLING = TimeUnit.MILLISECONDS.toNanos(45);

    private final KioskModel model;
    private final List<byte[]> codes;
    private final List<KioskState> history = new CopyOnWriteArrayList<>();
    private int numbers;
    private int withoutPaper;
    private int unclean;

    DayVisitor(KioskModel model, Path page) {
        this.model = model;
        this.codes = PageCodes.of(page);
    }

    int numbers() {
        return numbers;
    }

    int withoutPaper() {
        return withoutPaper;
    }

    int unclean() {
        return unclean;
    }

    void waitUntilOpen() {
        onUi(() -> model.listen(history::add));
        await(state -> state.place().open());
    }

    /** One visit by a plan drawn anew, and whether the screen was clean after it. */
    void visit(Random random) {
        history.clear();
        if (random.nextInt(4) == 0) {
            touch("Chữ lớn");
        }
        if (random.nextInt(5) == 0) {
            touch("Hạ phím");
        }
        switch (random.nextInt(7)) {
            case 0 -> file();
            case 1 -> {
                touch("Nhận kết quả");
                number("Lấy số nhận kết quả");
            }
            case 2 -> {
                touch("Hướng dẫn giao dịch điện tử");
                touch("In ra giấy");
                await(state -> state.visit().sheet() != null && !state.visit().busy());
                number("Lấy số để được hướng dẫn");
            }
            case 3 -> {
                touch("Tra cứu hồ sơ");
                scan("TNS1:ZK4150001237:7K2M9QXA".getBytes(StandardCharsets.US_ASCII));
                await(state -> state.visit().found() != null || state.visit().advice() != null);
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
            default -> {
                touch("Nộp hồ sơ");
                scan(codes.get(0));
                scan("https://example.vn/".getBytes(StandardCharsets.US_ASCII));
            }
        }
        if (random.nextInt(30) > 0) {
            touch("Kết thúc");
        }
        long deadline = System.nanoTime() + PATIENCE;
        KioskState[] after = new KioskState[1];
        while (after[0] == null || !after[0].visit().equals(Visit.none("vi"))) {
            rest(deadline, "the end of a visit");
            onUi(() -> after[0] = model.state());
        }
        unclean += after[0].counting() ? 1 : 0;
    }

    private void file() {
        codes.forEach(this::scan);
        await(state -> state.visit().advice() != null && state.visit().advice().settled());
        number("Lấy số nộp hồ sơ");
    }

    private void number(String words) {
        touch(words);
        KioskState shown = await(state ->
                state.visit().number() != null && state.visit().number().paper() != TakenNumber.Paper.PRINTING);
        TakenNumber number = shown.visit().number();
        numbers++;
        withoutPaper += number != null && number.paper() == TakenNumber.Paper.NONE ? 1 : 0;
    }

    private void scan(byte[] code) {
        model.event(new DeviceEvent.Scanned("scanner-1", null, code, Instant.EPOCH));
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
        LockSupport.parkNanos(SETTLING);
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
