package vn.tiepnhan.bridge.sim;

import java.util.function.IntConsumer;

/** Watches the raw stream for real-time questions ({@code DLE EOT n}) and counts the bytes of a job since its ESC @. */
final class JobBytes {
    private final IntConsumer questions;
    private int openQuestion;
    private boolean escape;
    private long count = -1;

    JobBytes(IntConsumer questions) {
        this.questions = questions;
    }

    void newHost() {
        openQuestion = 0;
        escape = false;
        count = -1;
    }

    void accept(int value) {
        if (openQuestion == 0 && value == 0x10) {
            openQuestion = 1;
        } else if (openQuestion == 1 && value == 0x04) {
            openQuestion = 2;
        } else if (openQuestion == 2 && value >= 1 && value <= 4) {
            openQuestion = 0;
            questions.accept(value);
        } else {
            add(openQuestion);
            openQuestion = value == 0x10 ? 1 : 0;
            if (openQuestion == 0) {
                plain(value);
            }
        }
    }

    private void plain(int value) {
        if (escape && value == '@') {
            count = 1;
        }
        escape = value == 0x1B;
        add(1);
    }

    private void add(int bytes) {
        count = count < 0 ? count : count + bytes;
    }

    /** Whether the line is cut before the byte taken last. */
    boolean beyond(Fault fault) {
        return fault.kind() == Fault.Kind.CUT && (fault.at() == 0 || count > fault.at());
    }
}
