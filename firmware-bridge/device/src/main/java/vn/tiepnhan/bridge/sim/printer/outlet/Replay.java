package vn.tiepnhan.bridge.sim.printer.outlet;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import vn.tiepnhan.bridge.api.DeviceTrace;
import vn.tiepnhan.bridge.api.DeviceTrace.Direction;
import vn.tiepnhan.bridge.api.DeviceTrace.Move;
import vn.tiepnhan.bridge.escpos.EscPosTokens;

/**
 * Answers as a recorded printer did: each question gets what followed the same question in the record, in the record's
 * order; one asked more often than it was then gets its last answer again; one never asked then gets silence. The four
 * bytes of a process id are the asker's own.
 */
public final class Replay {
    private static final int PROCESS_ID = 4;

    private final byte[] greeting;
    private final List<Answered> answered;
    private int next;

    private record Answered(byte[] question, byte[] reply) {}

    /** Collects a record's questions, and what came after each until the next. */
    private static final class Questions implements EscPosTokens.Listener {
        private final List<byte[]> asked = new ArrayList<>();

        @Override
        public void command(byte[] command) {
            if (isQuestion(command)) {
                asked.add(command);
            }
        }

        @Override
        public void data(byte value) {}

        @Override
        public void other(byte value) {}
    }

    private Replay(byte[] greeting, List<Answered> answered) {
        this.greeting = greeting;
        this.answered = answered;
    }

    public static Replay of(DeviceTrace trace) {
        Questions questions = new Questions();
        EscPosTokens tokens = new EscPosTokens(questions);
        ByteArrayOutputStream greeting = new ByteArrayOutputStream();
        List<Answered> answered = new ArrayList<>();
        ByteArrayOutputStream reply = greeting;
        for (Move move : trace.moves()) {
            byte[] bytes = HexFormat.of().parseHex(move.hex());
            if (move.direction() == Direction.IN) {
                reply.writeBytes(bytes);
                continue;
            }
            tokens.accept(bytes);
            for (byte[] question : questions.asked) {
                close(answered, reply);
                answered.add(new Answered(question, new byte[0]));
                reply = new ByteArrayOutputStream();
            }
            questions.asked.clear();
        }
        close(answered, reply);
        return new Replay(greeting.toByteArray(), List.copyOf(answered));
    }

    private static void close(List<Answered> answered, ByteArrayOutputStream reply) {
        if (answered.isEmpty()) {
            return;
        }
        int last = answered.size() - 1;
        byte[] bytes = reply.toByteArray();
        int first = last - bytes.length + 1;
        if (bytes.length > 1 && first >= 0 && together(answered.subList(first, last), bytes)) {
            for (int at = first; at <= last; at++) {
                answered.set(at, new Answered(answered.get(at).question(), new byte[] {bytes[at - first]}));
            }
        } else {
            answered.set(last, new Answered(answered.get(last).question(), bytes));
        }
    }

    /** Whether questions about the state went out together and were answered together: each has its byte. */
    private static boolean together(List<Answered> unanswered, byte[] replies) {
        boolean states = IntStream.range(0, replies.length).allMatch(i -> (replies[i] & 0x93) == 0x12);
        return states && unanswered.stream().allMatch(one -> one.question()[0] == 0x10 && one.reply().length == 0);
    }

    /** What the printer said before it was asked anything. */
    byte[] greeting() {
        return greeting.clone();
    }

    /** The answer to the next question of a host. */
    byte[] answer(byte[] question) {
        for (int ahead = 0; ahead < answered.size(); ahead++) {
            int at = (next + ahead) % answered.size();
            Answered there = answered.get(at);
            if (same(there.question(), question)) {
                next = at + 1;
                return withIdOf(question, there);
            }
        }
        return new byte[0];
    }

    static boolean isQuestion(byte[] command) {
        return switch (command[0]) {
            case 0x10 -> command[1] == 0x04;
            case 0x1D -> command[1] == 'r' || command[1] == 'I' || command[1] == 'a' || carriesId(command);
            default -> false;
        };
    }

    private static boolean carriesId(byte[] command) {
        return command.length == 11 && command[1] == '(' && command[2] == 'H';
    }

    private static boolean same(byte[] recorded, byte[] asked) {
        int told = carriesId(recorded) ? recorded.length - PROCESS_ID : recorded.length;
        return recorded.length == asked.length && Arrays.equals(recorded, 0, told, asked, 0, told);
    }

    private static byte[] withIdOf(byte[] question, Answered there) {
        byte[] reply = there.reply().clone();
        if (!carriesId(question)) {
            return reply;
        }
        int id = question.length - PROCESS_ID;
        for (int at = 0; at + PROCESS_ID <= reply.length; at++) {
            if (Arrays.equals(reply, at, at + PROCESS_ID, there.question(), id, id + PROCESS_ID)) {
                System.arraycopy(question, id, reply, at, PROCESS_ID);
            }
        }
        return reply;
    }
}
