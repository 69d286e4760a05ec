package vn.tiepnhan.profile.printer.parts;

import java.util.List;
import vn.tiepnhan.profile.read.Section;

/** Reads a printer's knife, drawer and self-test. */
public final class PartsReader {
    private static final String COMMANDS = "([0-9A-F]{2}){0,64}";

    private PartsReader() {}

    public static List<PrinterStep> selfTest(Section root) {
        return root.has("selfTest") ? root.choices("selfTest", PrinterStep.class) : PrinterStep.USUAL;
    }

    public static Cutter cutter(Section root) {
        Section cutter = root.section("cutter");
        return new Cutter(
                cutter.capability("mode", s -> s.choice("value", CutMode.values())),
                cutter.capability("can", List.of(), s -> s.choices("value", CutMode.class)),
                cutter.capability("feedDots", s -> s.number("value", 0, 2000)),
                cutter.capability(
                        "errorVia", Cutter.ErrorVia.REAL_TIME, s -> s.choice("value", Cutter.ErrorVia.values())));
    }

    public static Drawer drawer(Section root) {
        Section drawer = root.optional("drawer");
        return new Drawer(
                drawer.capability("pin", 0, PartsReader::pin),
                drawer.capability("onMillis", 100, s -> s.number("value", 2, 510)),
                drawer.capability("offMillis", 500, s -> s.number("value", 2, 510)),
                drawer.capability("buzzerHex", "", s -> s.text("value", COMMANDS)));
    }

    private static int pin(Section section) {
        int pin = section.number("value", 0, 5);
        if (pin != 0 && pin != 2 && pin != 5) {
            section.refuse("value", "0, 2 hoặc 5", "0, 2 or 5");
        }
        return pin;
    }
}
