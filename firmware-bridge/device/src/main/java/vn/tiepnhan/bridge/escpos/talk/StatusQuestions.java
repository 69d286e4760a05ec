package vn.tiepnhan.bridge.escpos.talk;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.tiepnhan.bridge.link.LinkException;

/**
 * Asks a printer by {@code DLE EOT} how it is. All questions go out together, for that costs one way there and back; only
 * when the answers are not plainly those of a ready printer, nor those of the last time, is each said again and again until
 * only its own answers can be on the way: answers out of order, said twice, held back or late by one make up faults, and
 * hide them. A printer that answers some of them never, as many boards do, is asked only the others from then on. One
 * thread.
 */
final class StatusQuestions {
    private static final Logger LOG = LoggerFactory.getLogger(StatusQuestions.class);
    private static final int ATTEMPTS = 3;
    private static final int AGAIN = 4;

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
        Told together = round(questions).told();
        boolean silent = together.answers() == 0 && !together.foreign();
        boolean lateOnes = known && !together.whole() && !together.foreign();
        if (silent || lateOnes || together.plain() || together.says(confirmed)) {
            known |= together.whole();
            return together;
        }
        if (together.whole() || together.answers() >= questions.size()) {
            return insisting();
        }
        Told apart = oneByOne(together);
        boolean doubtful = apart.whole() ? !apart.plain() : apart.foreign() && apart.answers() > 0;
        return doubtful ? insisting() : apart;
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
        return new Told(bits, whole, false, bits.size());
    }

    /**
     * Each question four times, and four times again: what is still on the way from before the second time, up to four
     * answers, belongs to it as well. Only answers that are all alike count.
     */
    private Told insisting() throws LinkException {
        Map<Integer, Integer> bits = new TreeMap<>();
        for (int question : questions) {
            List<Integer> four = Collections.nCopies(AGAIN, question);
            Round round = round(four);
            for (int attempt = 1; attempt < ATTEMPTS; attempt++) {
                talk.hearOut(manner.settle());
                round = round(four);
                if (round.settles()) {
                    break;
                }
            }
            if (!round.settles()) {
                confirmed = Map.of();
                return round.answers().isEmpty()
                        ? Told.NOTHING
                        : Told.unmatched(round.answers().size());
            }
            talk.hearOut(manner.settle());
            bits.put(question, round.answers().get(0));
        }
        known = true;
        confirmed = bits;
        return new Told(bits, true, false, bits.size());
    }

    /** One answer, with nothing before and nothing behind it. */
    private Told alone(int question) throws LinkException {
        Told told = Told.unmatched(0);
        for (int attempt = 0; attempt < ATTEMPTS && told.foreign(); attempt++) {
            talk.hearOut(attempt == 0 ? manner.settle() : manner.quiet());
            told = round(List.of(question)).told();
            if (told.whole() && count(talk.hear(manner.settle())) > 0) {
                told = Told.unmatched(told.answers());
            }
        }
        return told;
    }

    /** A slow printer takes its time for each answer: one that came late must not be taken for the next one's. */
    private Round round(List<Integer> asked) throws LinkException {
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
        return new Round(asked, answers, stray, other);
    }

    /** What came of questions that went out together. */
    private record Round(List<Integer> asked, List<Integer> answers, boolean stray, boolean other) {
        Told told() {
            boolean whole = answers.size() == asked.size();
            Map<Integer, Integer> bits = new TreeMap<>();
            for (int i = 0; whole && i < asked.size(); i++) {
                bits.put(asked.get(i), answers.get(i));
            }
            boolean tooMany = answers.size() > asked.size();
            return new Told(bits, whole, stray || tooMany || (other && answers.isEmpty()), answers.size());
        }

        /** Of one question said again and again: whether every one was answered, and alike. */
        boolean settles() {
            return !stray
                    && answers.size() >= asked.size()
                    && Set.copyOf(answers).size() == 1;
        }
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
