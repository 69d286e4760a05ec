package vn.tiepnhan.bridge.card;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import vn.tiepnhan.bridge.link.CardFault;
import vn.tiepnhan.bridge.link.CardLink;
import vn.tiepnhan.bridge.sim.card.VirtualCard;

/** A card without reader and service between: for what codecs do with its bytes; counts and keeps what it was sent. */
public final class CardOnTable implements CardLink {
    private final VirtualCard card;
    private final List<String> sent = new ArrayList<>();

    public CardOnTable(VirtualCard card) {
        this.card = card;
        card.reset();
    }

    public List<String> sent() {
        return List.copyOf(sent);
    }

    @Override
    public byte[] atr() {
        return card.atr();
    }

    @Override
    public byte[] transmit(byte[] command) throws CardFault {
        sent.add(HexFormat.of().withUpperCase().formatHex(command));
        byte[] answer = card.answer(command.clone());
        if (answer == null) {
            throw new CardFault(CardFault.Kind.MUTE, null);
        }
        return answer;
    }
}
