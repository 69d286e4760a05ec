package vn.tiepnhan.bridge.link.gpio;

import com.pi4j.Pi4J;
import com.pi4j.context.Context;
import com.pi4j.exception.Pi4JException;
import com.pi4j.io.gpio.digital.DigitalInput;
import com.pi4j.io.gpio.digital.DigitalInputProvider;
import com.pi4j.io.gpio.digital.DigitalOutput;
import com.pi4j.io.gpio.digital.DigitalOutputProvider;
import com.pi4j.io.gpio.digital.DigitalState;
import com.pi4j.io.gpio.digital.PullResistance;
import com.pi4j.plugin.gpiod.provider.gpio.digital.GpioDDigitalInputProvider;
import com.pi4j.plugin.gpiod.provider.gpio.digital.GpioDDigitalOutputProvider;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.locks.LockSupport;
import vn.tiepnhan.bridge.api.Cause;
import vn.tiepnhan.bridge.link.LinkException;
import vn.tiepnhan.bridge.link.Wires;
import vn.tiepnhan.profile.PanelProfile;
import vn.tiepnhan.profile.fact.Capability;
import vn.tiepnhan.profile.panel.PanelLine;

/**
 * Pins by Pi4J. Inputs are polled: the listener of Pi4J 2.8 may die at its start (it looks at a field that is not set yet,
 * fixed in 3.0.2, which needs a newer Java).
 */
final class PinWires implements Wires {
    private final Context context;
    private final Map<Integer, DigitalInput> inputs = new HashMap<>();
    private final Map<Integer, DigitalOutput> outputs = new HashMap<>();

    private PinWires(Context context) {
        this.context = context;
    }

    /** On the kernel's character device, chip found by its label. */
    static Wires onHeader(PanelProfile profile) throws LinkException {
        return open(profile, GpioDDigitalInputProvider.newInstance(), GpioDDigitalOutputProvider.newInstance());
    }

    /** On any providers of Pi4J. */
    static Wires open(PanelProfile profile, DigitalInputProvider in, DigitalOutputProvider out) throws LinkException {
        Context context = null;
        PinWires wires = null;
        try {
            context =
                    Pi4J.newContextBuilder().add(in, out).disableShutdownHook().build();
            PinWires made = new PinWires(context);
            for (Capability<PanelLine> line : profile.lines()) {
                made.take(line.value(), in.id(), out.id());
            }
            wires = made;
            return made;
        } catch (Pi4JException | IllegalStateException | LinkageError failed) {
            throw broken(failed);
        } finally {
            if (wires == null && context != null) {
                context.shutdown();
            }
        }
    }

    private void take(PanelLine line, String in, String out) {
        String id = line.role().name();
        if (line.role().output()) {
            boolean safe = line.safe() != line.activeLow();
            outputs.put(
                    line.line(),
                    context.create(DigitalOutput.newConfigBuilder(context)
                            .id(id)
                            .address(line.line())
                            .initial(state(line.initial() != line.activeLow()))
                            .shutdown(state(safe))
                            .provider(out)
                            .build()));
        } else {
            inputs.put(
                    line.line(),
                    context.create(DigitalInput.newConfigBuilder(context)
                            .id(id)
                            .address(line.line())
                            .pull(pull(line.pull()))
                            .debounce(0L)
                            .provider(in)
                            .build()));
        }
    }

    private static PullResistance pull(PanelLine.Pull pull) {
        return switch (pull) {
            case NONE -> PullResistance.OFF;
            case UP -> PullResistance.PULL_UP;
            case DOWN -> PullResistance.PULL_DOWN;
        };
    }

    private static DigitalState state(boolean high) {
        return high ? DigitalState.HIGH : DigitalState.LOW;
    }

    /** Levels are read when asked for; there is only to wait. */
    @Override
    public void refresh(Duration wait) {
        LockSupport.parkNanos(wait.toNanos());
    }

    @Override
    public boolean high(int line) throws LinkException {
        try {
            return Objects.requireNonNull(inputs.get(line)).state() == DigitalState.HIGH;
        } catch (Pi4JException failed) {
            throw broken(failed);
        }
    }

    @Override
    public void set(int line, boolean high) throws LinkException {
        try {
            Objects.requireNonNull(outputs.get(line)).state(state(high));
        } catch (Pi4JException failed) {
            throw broken(failed);
        }
    }

    private static LinkException broken(Throwable failed) {
        String said = String.valueOf(failed.getMessage());
        return LinkException.named(
                LinkException.Kind.DENIED,
                "gpio",
                new Cause(
                        "GPIO_FAILED",
                        "Không dùng được chân GPIO (" + said
                                + "). Chương trình khác có thể đang giữ chân (xem: gpioinfo); hãy đóng nó, hoặc khởi động lại máy.",
                        "The GPIO pins cannot be used (" + said
                                + "). Another program may hold one (see: gpioinfo); close it, or restart the machine."),
                failed);
    }

    @Override
    public void close() {
        context.shutdown();
    }
}
