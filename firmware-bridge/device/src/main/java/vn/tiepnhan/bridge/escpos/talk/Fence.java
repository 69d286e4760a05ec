package vn.tiepnhan.bridge.escpos.talk;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import vn.tiepnhan.bridge.link.LinkException;

/**
 * Makes sure that the printer has dealt with everything sent before. With {@code GS ( H} the answer names the question.
 * An answer to {@code GS r} names nothing, and a byte of noise looks like one: so it counts when it came alone, twice,
 * the second time to a question asked after the first; a line that is disturbed again and again proves nothing (page 0701
 * of the decisions).
 */
final class Fence {
    private static final byte[] GS_R = {0x1D, 'r', 1};
    private static final int ALONE = 2;
    private static final int DISTURBED = 4;

    private final Conversation talk;
    private final Manner manner;
    private final ProcessIds ids;
    private boolean noisy;

    Fence(Conversation talk, Manner manner, ProcessIds ids) {
        this.talk = talk;
        this.manner = manner;
        this.ids = ids;
    }

    /** @return whether the printer has got so far; false when patience ended first, or the line is {@link #noisy} */
    boolean reached(Patience patience) throws LinkException {
        patience.begin();
        noisy = false;
        return manner.processIds() ? named(patience) : aloneTwice(patience);
    }

    private boolean named(Patience patience) throws LinkException {
        Named answer = new Named(ids.next());
        talk.listen(answer);
        try {
            talk.say(question(answer.id));
            while (!answer.came && !patience.over()) {
                wait(patience);
            }
            return answer.came;
        } finally {
            talk.listenNoMore();
        }
    }

    private boolean aloneTwice(Patience patience) throws LinkException {
        int alone = 0;
        int disturbed = 0;
        while (alone < ALONE && disturbed < DISTURBED && !patience.over()) {
            Unnamed round = new Unnamed();
            talk.listen(round);
            try {
                talk.say(GS_R);
                while (round.answers == 0 && !patience.over()) {
                    wait(patience);
                }
                boolean quiet = talk.hearOut(manner.settle());
                if (quiet && round.answers == 1 && !round.other) {
                    alone++;
                } else if (!patience.over()) {
                    alone = 0;
                    disturbed++;
                    talk.hearOut(manner.quiet());
                }
            } finally {
                talk.listenNoMore();
            }
        }
        noisy = disturbed == DISTURBED;
        return alone == ALONE;
    }

    /** Whether the last answers proved nothing because other things came with them every time. */
    boolean noisy() {
        return noisy;
    }

    private void wait(Patience patience) throws LinkException {
        Duration look = manner.look();
        Duration left = patience.left();
        boolean silent = talk.hear(look.compareTo(left) < 0 ? look : left).isEmpty();
        if (silent && !patience.over() && manner.talks()) {
            Told told = talk.askRealTime();
            if (told.whole()) {
                patience.saw(told.condition());
            }
        }
    }

    /** {@code GS ( H} function 48. */
    static byte[] question(String id) {
        byte[] name = id.getBytes(StandardCharsets.US_ASCII);
        return new byte[] {0x1D, '(', 'H', 6, 0, '0', '0', name[0], name[1], name[2], name[3]};
    }

    private static final class Named implements java.util.function.Consumer<PrinterAnswer> {
        private final String id;
        private boolean came;

        Named(String id) {
            this.id = id;
        }

        @Override
        public void accept(PrinterAnswer answer) {
            came |= answer instanceof PrinterAnswer.ProcessId named
                    && named.id().equals(id);
        }
    }

    private static final class Unnamed implements java.util.function.Consumer<PrinterAnswer> {
        private int answers;
        private boolean other;

        @Override
        public void accept(PrinterAnswer answer) {
            if (answer instanceof PrinterAnswer.Ordered one) {
                answers++;
                other |= !one.tellsOfPaper();
            }
            other |= answer instanceof PrinterAnswer.Stray || answer instanceof PrinterAnswer.Block;
        }
    }
}
