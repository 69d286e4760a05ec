package vn.tiepnhan.profile.printer.talk;

import java.util.List;
import vn.tiepnhan.profile.read.Section;

/** Reads how a printer is talked to. */
public final class TalkReader {
    private static final String COMMANDS = "([0-9A-F]{2}){0,64}";

    private TalkReader() {}

    public static Status status(Section root) {
        Section status = root.section("status");
        return new Status(
                status.capability("realTime", TalkReader::upToFour),
                status.capability("answerMillis", s -> s.number("value", 50, 60_000)),
                status.capability("fence", s -> s.flag("value")),
                status.capability("fenceMillis", s -> s.number("value", 100, 300_000)),
                status.capability("ordered", List.of(1), TalkReader::upToFour),
                status.capability("automatic", 0, s -> s.number("value", 0, 255)),
                status.flag("resetLosesAutomatic", true),
                status.flag("nearEndSensor", false),
                status.flag("coverSensor", true),
                status.capability("mendingSeconds", 120, s -> s.number("value", 0, 3600)),
                status.capability("counters", List.of(), TalkReader::counters));
    }

    private static List<Integer> upToFour(Section section) {
        return section.list(
                "value",
                Integer.class,
                n -> n >= 1 && n <= 4,
                "danh sách các số từ 1 đến 4",
                "a list of numbers 1 to 4");
    }

    private static List<Integer> counters(Section section) {
        return section.list(
                "value",
                Integer.class,
                n -> n >= 10 && n <= 255,
                "danh sách các số từ 10 đến 255",
                "a list of numbers 10 to 255");
    }

    public static Completion completion(Section root) {
        Section completion = root.optional("completion");
        return new Completion(
                completion.flag("processId", false),
                completion.capability(
                        "best", Completion.Grade.CUT_FAULT_FREE, s -> s.choice("value", Completion.Grade.values())));
    }

    public static PaperOut paperOut(Section root) {
        Section paperOut = root.optional("paperOut");
        return new PaperOut(paperOut.flag("keepsBuffer", true), paperOut.flag("resumesOnClose", false));
    }

    public static Recovery recovery(Section root) {
        Section recovery = root.optional("recovery");
        return new Recovery(
                recovery.flag("resume", false), recovery.flag("clear", false), recovery.flag("clearAll", false));
    }

    public static Transports transports(Section root) {
        Section transports = root.optional("transports");
        return new Transports(
                transports.capability(
                        "kinds", List.of(Transports.Kind.values()), s -> s.choices("value", Transports.Kind.class)),
                transports.capability("tcpPort", 9100, s -> s.number("value", 1, 65_535)),
                transports.capability("idleCloseSeconds", 0, s -> s.number("value", 0, 86_400)),
                transports.flag("singleClient", true));
    }

    public static Connection connection(Section root) {
        Section connection = root.section("connection");
        return new Connection(
                connection.capability("heartbeatSeconds", s -> s.number("value", 0, 3600)),
                connection.capability("stallMillis", s -> s.number("value", 100, 300_000)),
                connection.capability("bufferBytes", 4096, s -> s.number("value", 64, 16_777_216)),
                connection.capability("startHex", "", s -> s.text("value", COMMANDS)));
    }
}
