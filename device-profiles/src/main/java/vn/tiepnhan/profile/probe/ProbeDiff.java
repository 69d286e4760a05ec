package vn.tiepnhan.profile.probe;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import vn.tiepnhan.profile.PrinterProfile;
import vn.tiepnhan.profile.about.Sighting;
import vn.tiepnhan.profile.about.Signal;
import vn.tiepnhan.profile.fact.Name;

/**
 * The differences between a printer's answers and its profile. The shapes of answers are those of Epson's command
 * reference: {@code DLE EOT} is 0xx1xx10, {@code GS r} 0xx0xxxx, automatic status begins with 0xx1xx00, blocks begin with
 * 37h or 5Fh and end with 0.
 */
public final class ProbeDiff {
    private static final int OFFLINE = 0x08;

    /** Changes the printer, so a probe may leave it out. */
    private static final String ARMING = "1D61";

    private final PrinterProfile profile;
    private final ProbeResult probe;
    private final List<Difference> differences = new ArrayList<>();
    private final List<String> agreed = new ArrayList<>();
    private final List<String> unasked = new ArrayList<>();

    private ProbeDiff(PrinterProfile profile, ProbeResult probe) {
        this.profile = profile;
        this.probe = probe;
    }

    public static ProbeDiff between(PrinterProfile profile, ProbeResult probe) {
        ProbeDiff diff = new ProbeDiff(profile, probe);
        diff.compare();
        return diff;
    }

    public List<Difference> differences() {
        return List.copyOf(differences);
    }

    /** Statements the answers bear out. */
    public List<String> agreed() {
        return List.copyOf(agreed);
    }

    /** Questions that would have told something and were not asked, hex. */
    public List<String> unasked() {
        return List.copyOf(unasked);
    }

    private void compare() {
        for (int n = 1; n <= 4; n++) {
            boolean promised = profile.status().realTime().value().contains(n);
            answer("status.realTime", "10040" + n, promised, ProbeDiff::realTime);
        }
        for (int n = 1; n <= 2; n++) {
            boolean promised = profile.status().ordered().value().contains(n)
                    && (n > 1 || profile.status().fence().value());
            answer(n == 1 ? "status.fence" : "status.ordered", "1D720" + n, promised, ProbeDiff::ordered);
        }
        List<String> armed = probe.questions(ARMING);
        answer(
                "status.automatic",
                armed.isEmpty() ? "1D610F" : armed.get(0),
                profile.status().automatic().value() != 0,
                ProbeDiff::automatic);
        List<String> named = probe.questions("1D284806003030");
        String question = named.isEmpty() ? "1D28480600303030303031" : named.get(0);
        answer(
                "completion.processId",
                question,
                profile.completion().processId().value(),
                reply -> named(question, reply));
        name();
        ready();
    }

    private void answer(String path, String question, boolean promised, Predicate<byte[]> good) {
        Optional<byte[]> reply = probe.to(question);
        if (reply.isEmpty()) {
            if (!question.startsWith(ARMING)) {
                unasked.add(question);
            }
            return;
        }
        byte[] got = reply.get();
        if (got.length == 0 && promised) {
            add(
                    Difference.Code.SILENT,
                    path,
                    question,
                    "answer",
                    got,
                    "Hồ sơ nói máy trả lời, nhưng máy im lặng.",
                    "The profile says it answers; it was silent.");
        } else if (got.length > 0 && !good.test(got)) {
            add(
                    Difference.Code.NONSENSE,
                    path,
                    question,
                    promised ? "answer" : Difference.SILENCE,
                    got,
                    "Câu trả lời không đúng dạng; không dùng được.",
                    "The answer has not the shape of one; it is of no use.");
        } else if (got.length > 0 && !promised) {
            add(
                    Difference.Code.MORE,
                    path,
                    question,
                    Difference.SILENCE,
                    got,
                    "Máy trả lời được, nhưng hồ sơ không biết; có thể nâng hồ sơ.",
                    "It answers although the profile knows of none: the profile may be raised.");
        } else {
            agreed.add(path + " " + question);
        }
    }

    private void name() {
        String maker = said("1D4942");
        String model = said("1D4943");
        if (maker.isEmpty() && model.isEmpty()) {
            return;
        }
        Sighting seen = Sighting.NOTHING.saying(maker, model);
        List<Signal> names = profile.about().match().stream()
                .filter(signal -> signal instanceof Signal.GsI)
                .toList();
        if (names.stream().anyMatch(signal -> signal.strength(seen) > 0)) {
            agreed.add("match.gsI " + maker + " " + model);
        } else if (!names.isEmpty()) {
            differences.add(new Difference(
                    Difference.Code.OTHER_NAME,
                    "match.gsI",
                    "1D4943",
                    names.get(0).toString(),
                    (maker + " " + model).strip(),
                    new Name(
                            "Máy tự xưng là \"" + (maker + " " + model).strip()
                                    + "\". Tên tự xưng không đáng tin; hãy xem tem máy.",
                            "It calls itself \"" + (maker + " " + model).strip()
                                    + "\". Such names are not to be trusted; read its label.")));
        }
    }

    /** Text of a block: 5Fh, text, 0. */
    private String said(String question) {
        byte[] reply = probe.to(question).orElse(new byte[0]);
        boolean block = reply.length >= 2 && reply[0] == 0x5F && reply[reply.length - 1] == 0;
        return block ? new String(Arrays.copyOfRange(reply, 1, reply.length - 1), StandardCharsets.ISO_8859_1) : "";
    }

    private void ready() {
        byte[] reply = probe.to("100401").orElse(new byte[0]);
        if (realTime(reply) && (reply[0] & OFFLINE) != 0) {
            add(
                    Difference.Code.NOT_READY,
                    "status.realTime",
                    "100401",
                    "on-line",
                    reply,
                    "Lúc hỏi, máy chưa sẵn sàng (giấy, nắp hoặc lỗi); xử lý rồi hỏi lại.",
                    "It was not ready while asked (paper, cover or error): put that right and ask again.");
        }
    }

    private void add(
            Difference.Code code, String path, String question, String expected, byte[] got, String vi, String en) {
        String shown = got.length == 0
                ? Difference.SILENCE
                : HexFormat.of().withUpperCase().formatHex(got);
        differences.add(new Difference(code, path, question, expected, shown, new Name(vi, en)));
    }

    private static boolean realTime(byte[] reply) {
        return reply.length == 1 && (reply[0] & 0x93) == 0x12;
    }

    private static boolean ordered(byte[] reply) {
        return reply.length == 1 && (reply[0] & 0x90) == 0;
    }

    private static boolean automatic(byte[] reply) {
        return reply.length == 4
                && (reply[0] & 0x93) == 0x10
                && (reply[1] & 0x90) == 0
                && (reply[2] & 0x90) == 0
                && (reply[3] & 0x90) == 0;
    }

    private static boolean named(String question, byte[] reply) {
        byte[] asked = HexFormat.of().parseHex(question);
        return asked.length == 11
                && reply.length == 7
                && reply[0] == 0x37
                && reply[1] == 0x22
                && reply[6] == 0
                && Arrays.equals(Arrays.copyOfRange(asked, 7, 11), Arrays.copyOfRange(reply, 2, 6));
    }
}
