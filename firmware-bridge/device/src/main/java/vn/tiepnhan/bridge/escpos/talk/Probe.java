package vn.tiepnhan.bridge.escpos.talk;

import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.tiepnhan.bridge.link.Link;
import vn.tiepnhan.bridge.link.LinkException;
import vn.tiepnhan.bridge.probe.ProbeReport.Exchange;

/**
 * Asks a printer what it is and can do, one question after the other, and takes down what comes. Only questions that print
 * nothing and change nothing; never DLE ENQ or DLE DC4.
 */
final class Probe {
    private static final HexFormat HEX = HexFormat.ofDelimiter(" ").withUpperCase();
    private static final Duration LONGEST = Duration.ofMillis(600);
    private static final List<String> QUESTIONS = List.of(
            "10 04 01", "10 04 02", "10 04 03", "10 04 04", "1D 72 01", "1D 72 02", "1D 49 01", "1D 49 02", "1D 49 03");
    private static final Map<Integer, String> IDENTITY =
            new TreeMap<>(Map.of(65, "firmware", 66, "maker", 67, "model", 68, "serial", 69, "languages"));

    private final Link link;
    private final Manner manner;

    Probe(Link link, Manner manner) {
        this.link = link;
        this.manner = manner;
    }

    /** @param id for the process id question, as {@link ProcessIds} gives them */
    List<Exchange> ask(String id) throws LinkException {
        List<Exchange> exchanges = new ArrayList<>();
        for (String question : QUESTIONS) {
            exchanges.add(ask(HEX.parseHex(question)));
        }
        for (int n : IDENTITY.keySet()) {
            exchanges.add(ask(new byte[] {0x1D, 'I', (byte) n}));
        }
        exchanges.add(ask(Fence.question(id)));
        return exchanges;
    }

    private Exchange ask(byte[] question) throws LinkException {
        byte[] old = link.read(manner.settle());
        while (old.length > 0) {
            old = link.read(manner.settle());
        }
        link.write(question, manner.stall());
        StatusParser parser = new StatusParser();
        ByteArrayOutputStream reply = new ByteArrayOutputStream();
        long deadline = System.nanoTime() + Math.min(manner.answer().toNanos(), LONGEST.toNanos());
        byte[] come = link.read(Conversation.left(deadline));
        while (come.length > 0) {
            reply.writeBytes(come);
            parser.feed(come);
            come = link.read(parser.halfway() ? Conversation.left(deadline) : manner.settle());
        }
        return new Exchange(HEX.formatHex(question), HEX.formatHex(reply.toByteArray()));
    }

    /** Whether DLE EOT was answered, and not once with one byte of the shape 0xx1xx10. */
    static boolean foreign(List<Exchange> exchanges) {
        List<byte[]> replies = exchanges.stream()
                .filter(one -> one.request().startsWith("10 04") && !one.reply().isEmpty())
                .map(one -> HEX.parseHex(one.reply()))
                .toList();
        return !replies.isEmpty()
                && replies.stream().noneMatch(reply -> reply.length == 1 && (reply[0] & 0x93) == 0x12);
    }

    /** What it says it is, from its answers. */
    static Map<String, String> identity(List<Exchange> exchanges) {
        Map<String, String> identity = new TreeMap<>();
        for (Exchange one : exchanges) {
            byte[] question = HEX.parseHex(one.request());
            String name = question[0] == 0x1D && question[1] == 'I' ? IDENTITY.get((int) question[2]) : null;
            if (name != null && !one.reply().isEmpty()) {
                new StatusParser()
                        .feed(HEX.parseHex(one.reply())).stream()
                                .filter(PrinterAnswer.Text.class::isInstance)
                                .map(text -> ((PrinterAnswer.Text) text).text().strip())
                                .forEach(text -> identity.put(name, text));
            }
        }
        return identity;
    }
}
