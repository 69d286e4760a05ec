package vn.tiepnhan.bridge.escpos.talk;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.tiepnhan.bridge.link.LinkException;

/** Asks for maintenance counters, {@code GS g 2} (Epson TM-T81 Specification), one after the other. */
final class Counters {
    private final Conversation talk;
    private final Manner manner;

    Counters(Conversation talk, Manner manner) {
        this.talk = talk;
        this.manner = manner;
    }

    /** The first that is not told ends it: a printer that does not know the command knows it for none. */
    Map<Integer, Long> ask(List<Integer> numbers) throws LinkException {
        Map<Integer, Long> told = new TreeMap<>();
        for (int number : numbers) {
            long count = ask(number);
            if (count < 0) {
                break;
            }
            told.put(number, count);
        }
        return told;
    }

    private long ask(int number) throws LinkException {
        talk.hearOut(manner.settle());
        long[] count = {-1};
        talk.listen(answer -> {
            if (answer instanceof PrinterAnswer.Text text && text.text().matches("[0-9]{1,10}")) {
                count[0] = Long.parseLong(text.text());
            }
        });
        talk.say(new byte[] {0x1D, 'g', '2', 0, (byte) number, 0});
        long deadline = System.nanoTime() + manner.answer().toNanos();
        while (count[0] < 0 && !Conversation.left(deadline).isZero()) {
            talk.hear(Conversation.left(deadline));
        }
        talk.listenNoMore();
        return count[0];
    }
}
