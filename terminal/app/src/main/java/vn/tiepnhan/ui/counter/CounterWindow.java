package vn.tiepnhan.ui.counter;

import java.awt.Component;
import java.awt.Dimension;
import java.awt.EventQueue;
import java.awt.KeyboardFocusManager;
import java.awt.Rectangle;
import java.awt.Toolkit;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.awt.event.InputEvent;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import javax.swing.JFrame;
import javax.swing.SwingUtilities;
import javax.swing.Timer;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.bridge.api.DeviceEvent;
import vn.tiepnhan.ui.counter.gate.PaintGate;
import vn.tiepnhan.ui.counter.model.CounterModel;
import vn.tiepnhan.ui.counter.model.Desk;
import vn.tiepnhan.ui.counter.pages.Looking;
import vn.tiepnhan.ui.counter.part.Kit;
import vn.tiepnhan.ui.counter.room.step.RoomStep;
import vn.tiepnhan.ui.counter.seat.Secret;
import vn.tiepnhan.ui.counter.state.CounterAction;
import vn.tiepnhan.ui.counter.state.CounterState;
import vn.tiepnhan.ui.counter.state.Hit;
import vn.tiepnhan.ui.counter.state.Intents;
import vn.tiepnhan.ui.counter.state.Slot;
import vn.tiepnhan.ui.counter.state.Words;
import vn.tiepnhan.ui.kit.ReadingOrder;
import vn.tiepnhan.ui.kit.token.Palette;
import vn.tiepnhan.ui.kit.token.Scale;
import vn.tiepnhan.ui.kit.token.Theme;
import vn.tiepnhan.ui.wedge.Wedge;
import vn.tiepnhan.ui.wedge.WedgeSettings;

/**
 * The frame around the counter: shows the model's states, binds keys and dropped files, moves the focus. On the event
 * thread only. Everything typed lies in the model, so the panel can be made anew for another window size.
 */
public final class CounterWindow implements Intents {
    private static final Hit PRESENTER = new Hit.Act(CounterAction.PRESENTER);

    private final CounterModel model;
    private final Words words;
    private final JFrame frame;
    private final Palette palette;
    private final Focus focus = new Focus();
    private final PaintGate gate =
            new PaintGate(() -> System.nanoTime() / 1_000_000, EventQueue.getMostRecentEventTime());
    private final Runnable closed;
    private Runnable unwedge = () -> {};
    private final Timer ticking;
    private final CounterKeys keys;
    private final WindowAdapter activity = new WindowAdapter() {
        @Override
        public void windowActivated(WindowEvent event) {
            model.inFront();
        }

        @Override
        public void windowClosing(WindowEvent event) {
            leave(frame::dispose);
        }
    };

    private final ComponentAdapter size = new ComponentAdapter() {
        @Override
        public void componentResized(ComponentEvent event) {
            fit();
        }
    };

    private CounterPanel panel;
    private Scale.Density density;
    private List<Path> samples = List.of();
    private @Nullable Sought sought;
    /** Waits for whichever panel is painted first: a window manager may give the window its size before that. */
    private @Nullable Runnable atFirstPaint;

    /** A search whose Enter was pressed before what it found was painted, and when. */
    private record Sought(String query, long when) {}

    /** @param closed run after the window was closed and the model let go of everything */
    public CounterWindow(CounterModel model, Words words, Palette palette, Runnable closed) {
        this(model, words, palette, closed, new JFrame(words.say("window.title")));
    }

    /** @param frame a new one, or the one another counter left: then it stays where it is, and the keys stay with it */
    CounterWindow(CounterModel model, Words words, Palette palette, Runnable closed, JFrame frame) {
        Theme.install(palette);
        this.palette = palette;
        this.model = model;
        this.words = words;
        this.frame = frame;
        this.closed = closed;
        this.ticking = new Timer(1000, tick -> model.tick());
        this.keys = new CounterKeys(frame, acting(), this::sample, this::offered);
        boolean fresh = !frame.isDisplayable();
        Rectangle room = fresh ? frame.getGraphicsConfiguration().getBounds() : frame.getBounds();
        this.density = Scale.Density.of(room.width, room.height);
        this.panel = panel();
        frame.addWindowListener(activity);
        frame.addComponentListener(size);
        if (fresh) {
            frame.setDefaultCloseOperation(JFrame.DO_NOTHING_ON_CLOSE);
            frame.enableInputMethods(false); // nobody types into a frame; a field opens what it needs
            frame.setFocusTraversalPolicy(new ReadingOrder());
            frame.setMinimumSize(new Dimension(1000, 560));
            frame.setBounds(room);
            frame.setExtendedState(JFrame.MAXIMIZED_BOTH);
        }
    }

    /** Lets go of everything but the frame, which another counter may take over; then, maybe much later, runs {@code left}. */
    void leave(Runnable left) {
        ticking.stop();
        KeyboardFocusManager.getCurrentKeyboardFocusManager().removeKeyEventDispatcher(keys);
        unwedge.run();
        frame.removeWindowListener(activity);
        model.close(() -> {
            frame.removeComponentListener(size);
            left.run();
            closed.run();
        });
    }

    /** Pages that Ctrl 1, Ctrl 2 … put under the scanner: for demonstrations. */
    public void samples(List<Path> pages) {
        samples = List.copyOf(pages);
    }

    /** Listens for a scanner that types; the scanners' addresses may say how it types, or that there is none. */
    void wedge(WedgeSettings settings) {
        unwedge = Wedge.install(
                frame,
                settings,
                scan -> model.event(
                        new DeviceEvent.Scanned("scanner-keyboard", scan.symbology(), scan.content(), scan.at())));
    }

    /** Where models and windows live: runs work later on the event dispatch thread. */
    public static Executor eventThread() {
        return SwingUtilities::invokeLater;
    }

    /** Shows the window; runs {@code painted} after its first paint, then opens the desk in the background. */
    public void show(Runnable painted, Callable<Desk> opening) {
        frame.setContentPane(panel);
        KeyboardFocusManager.getCurrentKeyboardFocusManager().addKeyEventDispatcher(keys);
        model.listen(this::render);
        atFirstPaint = () -> {
            painted.run();
            frame.setTransferHandler(new DroppedFiles(this::drop));
            ticking.start();
            model.open(opening);
        };
        frame.setVisible(true);
        frame.revalidate();
        panel.requestFocusInWindow();
    }

    private CounterPanel panel() {
        CounterPanel made = new CounterPanel(new Kit(new Scale(density, palette), words, this));
        made.onFirstPaint(this::painted);
        return made;
    }

    private void painted() {
        Runnable then = atFirstPaint;
        atFirstPaint = null;
        if (then != null) {
            then.run();
        }
    }

    /** Another size of window gets another density; what was typed lies in the model. */
    private void fit() {
        Scale.Density wanted = Scale.Density.of(frame.getWidth(), frame.getHeight());
        if (wanted != density && frame.isShowing()) {
            density = wanted;
            panel = panel();
            frame.setContentPane(panel);
            panel.render(model.state());
            frame.revalidate();
            panel.requestFocusInWindow();
        }
    }

    private void render(CounterState state) {
        panel.render(state);
        awaitPaint(state);
        String wanted = focus.after(state);
        if (wanted != null) {
            panel.validate();
            focusOn(wanted);
        }
    }

    /** What was made dirty just now is painted before whatever is queued after it. */
    private void awaitPaint(CounterState state) {
        if (gate.rendered(state)) {
            EventQueue.invokeLater(() -> {
                Toolkit.getDefaultToolkit().sync();
                gate.painted();
                takeWhatWasSought();
            });
        }
    }

    private void focusOn(String name) {
        Component target = name.isEmpty() ? panel : panel.named(name);
        if (target != null) {
            target.requestFocusInWindow();
        }
    }

    /** A button: pressed when the event that is being dispatched says. */
    @Override
    public void act(CounterAction action) {
        if (EventQueue.getCurrentEvent() instanceof InputEvent input) {
            pressed(action, input.getWhen());
        } else {
            act(action, model.state());
        }
    }

    private CounterKeys.Acting acting() {
        return new CounterKeys.Acting() {
            @Override
            public boolean enabled(CounterAction action) {
                return action.enabled(model.state());
            }

            @Override
            public void act(CounterAction action, long when) {
                pressed(action, when);
            }
        };
    }

    /** Alt and a number: what the open sheet of the room offers under it. */
    private void offered(int number, long when) {
        CounterState seen = model.state();
        if (seen.sheet() == CounterState.Sheet.ROOM && gate.passes(when)) {
            seen.room().offer(number).ifPresent(offer -> model.room(new RoomStep.Do(offer.act())));
        }
    }

    @Override
    public void room(RoomStep step) {
        boolean pressed = step instanceof RoomStep.Do && EventQueue.getCurrentEvent() instanceof InputEvent;
        if (!pressed || gate.passes(EventQueue.getMostRecentEventTime())) {
            model.room(step);
        }
    }

    private void pressed(CounterAction action, long when) {
        CounterState seen = model.state();
        if (action.opensOnly() || gate.passes(when)) {
            act(action, seen);
        } else if (action == CounterAction.RECEIVE && seen.sheet() == CounterState.Sheet.FIND) {
            sought = new Sought(seen.find().query(), when);
            takeWhatWasSought();
        }
    }

    /** Who types a few letters and Enter in one go means what they find; it is taken as soon as it stands on the screen. */
    private void takeWhatWasSought() {
        Sought asked = sought;
        if (asked == null || !gate.shown()) {
            return;
        }
        sought = null;
        CounterState seen = model.state();
        boolean still =
                seen.sheet() == CounterState.Sheet.FIND && seen.find().query().equals(asked.query());
        if (still && gate.passesTyped(asked.when())) {
            act(CounterAction.RECEIVE, seen);
        }
    }

    private void act(CounterAction action, CounterState seen) {
        boolean may = action.enabled(seen);
        String missing = may ? null : Focus.missing(action, seen);
        Hit found = action == CounterAction.RECEIVE && seen.sheet() == CounterState.Sheet.FIND
                ? seen.find().chosen()
                : null;
        model.act(action);
        if (missing != null) {
            focusOn(missing);
        } else if (found instanceof Hit.Receipt) {
            focusOn("TODAY");
        } else if (may && PRESENTER.equals(found == null ? new Hit.Act(action) : found)) {
            focusOn(Slot.PRESENTER.name());
        }
    }

    private void sample(int n) {
        if (n <= samples.size()) {
            model.drop(List.of(samples.get(n - 1)));
        }
    }

    @Override
    public void type(Slot slot, String text) {
        model.type(slot, text);
    }

    @Override
    public void commit(boolean given) {
        model.commit(given);
    }

    @Override
    public void drop(List<Path> files) {
        model.drop(files);
    }

    @Override
    public void select(String receipt) {
        model.select(receipt);
    }

    @Override
    public void choose(int row) {
        model.choose(row);
    }

    @Override
    public void secret(Secret which, char[] typed) {
        model.secret(which, typed);
    }

    @Override
    public void find(String query, int at) {
        model.find(query, at);
    }

    @Override
    public void look(Looking step) {
        model.look(step);
    }

    /** The frame, for tests and tools that drive it. */
    JFrame frame() {
        return frame;
    }
}
