package vn.tiepnhan.bridge.escpos.talk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.tiepnhan.bridge.escpos.EscPosCommands;
import vn.tiepnhan.bridge.link.LinkException;

/** Asks which marks a printer keeps: it loses them when it is reset or switched off, as it loses downloaded letters. */
final class Marks {
    private final Conversation talk;
    private final Manner manner;

    Marks(Conversation talk, Manner manner) {
        this.talk = talk;
        this.manner = manner;
    }

    /** @return whether it keeps this one; empty for a printer that does not say */
    Optional<Boolean> keeps(String key) throws LinkException {
        List<String> told = new ArrayList<>();
        talk.hearOut(manner.settle());
        talk.listen(answer -> {
            if (answer instanceof PrinterAnswer.GraphicsKeys keys) {
                told.add(keys.keys());
            }
        });
        try {
            talk.say(EscPosCommands.askForMarks());
            long deadline = System.nanoTime() + manner.answer().toNanos();
            while (told.isEmpty() && !Conversation.left(deadline).isZero()) {
                talk.hear(Conversation.left(deadline));
            }
        } finally {
            talk.listenNoMore();
        }
        if (told.isEmpty()) {
            return Optional.empty();
        }
        talk.say(EscPosCommands.bytes(EscPosCommands.ACKNOWLEDGED));
        return Optional.of(among(told.get(0), key));
    }

    private static boolean among(String keys, String key) {
        return IntStream.range(0, keys.length() / 2)
                .anyMatch(i -> keys.substring(2 * i, 2 * i + 2).equals(key));
    }
}
