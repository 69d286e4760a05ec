package vn.tiepnhan.bridge.escpos.talk;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.tiepnhan.bridge.link.LinkException;

/**
 * Asks a printer by {@code DLE EOT} how it is. All questions go out together, for that costs one way there and back; only
 * when the answers are not plainly those of a ready printer, nor those of the last time, is each asked alone, since answers
 * out of order or said twice make up faults, and hide them. A printer that answers some of them never, as many boards do, is asked only the others from then on. One thread.
 */
final class StatusQuestions {
    private static final Logger LOG = LoggerFactory.getLogger(StatusQuestions.class);
    private static final int ATTEMPTS = 3;

    private final Conversation talk;
    private final Manner manner;
    private List<Integer> questions;
    private boolean known;
    private Map<Integer, Integer> confirmed = Map.of();

    StatusQuestions(Conversation talk, Manner manner) {
        this.talk = talk;
        this.manner = manner;
        this.questions = manner.realTime();
    }

    Told ask() throws LinkException {
        talk.hearOut(Duration.ZERO);
        Told together = round(questions);
        boolean silent = together.answers() == 0 && !together.foreign();
        boolean lateOnes = known && !together.whole() && !together.foreign();
        if (silent || lateOnes || together.plain() || together.says(confirmed)) {
            known |= together.whole();
            return together;
        }
        return oneByOne(together);
    }

    private Told oneByOne(Told together) throws LinkException {
        Map<Integer, Integer> bits = new TreeMap<>();
        for (int question : questions) {
            Told one = alone(question);
            if (one.foreign()) {
                return one;
            }
            bits.putAll(one.bits());
        }
        boolean whole = bits.size() == questions.size();
        if (!whole && !known && !bits.isEmpty() && bits.size() == together.answers()) {
            LOG.info("this printer answers DLE EOT {} of {}", bits.keySet(), questions);
            questions = List.copyOf(bits.keySet());
            whole = true;
        }
        known |= whole;
        confirmed = whole ? bits : Map.of();
        boolean better = whole || !together.whole() || together.foreign();
        return better ? new Told(bits, whole, false, bits.size()) : together;
    }

    /** One answer, with nothing before and nothing behind it. */
    private Told alone(int question) throws LinkException {
        Told told = new Told(Map.of(), false, true, 0);
        for (int attempt = 0; attempt < ATTEMPTS && told.foreign(); attempt++) {
            talk.hearOut(attempt == 0 ? manner.settle() : manner.quiet());
            told = round(List.of(question));
            if (told.whole() && count(talk.hear(manner.settle())) > 0) {
                told = new Told(Map.of(), false, true, told.answers());
            }
        }
        return told;
    }

    /** A slow printer takes its time for each answer: one that came late must not be taken for the next one's. */
    private Told round(List<Integer> asked) throws LinkException {
        talk.say(bytes(asked));
        List<Integer> answers = new ArrayList<>();
        boolean stray = false;
        boolean other = false;
        long deadline = System.nanoTime() + manner.answer().toNanos();
        while (answers.size() < asked.size() && !Conversation.left(deadline).isZero()) {
            Duration wait = stray ? manner.quiet() : Conversation.left(deadline);
            List<PrinterAnswer> heard = talk.hear(wait);
            if (heard.isEmpty() && stray) {
                break;
            }
            for (PrinterAnswer answer : heard) {
                if (answer instanceof PrinterAnswer.RealTime one) {
                    answers.add(one.bits());
                    deadline = System.nanoTime() + manner.answer().toNanos();
                }
                stray |= answer instanceof PrinterAnswer.Stray;
                other |= answer instanceof PrinterAnswer.Ordered;
            }
        }
        boolean whole = answers.size() == asked.size();
        Map<Integer, Integer> bits = new TreeMap<>();
        for (int i = 0; whole && i < asked.size(); i++) {
            bits.put(asked.get(i), answers.get(i));
        }
        boolean tooMany = answers.size() > asked.size();
        return new Told(bits, whole, stray || tooMany || (other && answers.isEmpty()), answers.size());
    }

    private static byte[] bytes(List<Integer> asked) {
        byte[] bytes = new byte[3 * asked.size()];
        for (int i = 0; i < asked.size(); i++) {
            bytes[3 * i] = 0x10;
            bytes[3 * i + 1] = 0x04;
            bytes[3 * i + 2] = asked.get(i).byteValue();
        }
        return bytes;
    }

    private static long count(List<PrinterAnswer> heard) {
        return heard.stream()
                .filter(answer -> answer instanceof PrinterAnswer.RealTime || answer instanceof PrinterAnswer.Stray)
                .count();
    }
}
