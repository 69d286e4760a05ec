package vn.tiepnhan.bridge.card.pkcs15;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.bridge.card.application.PinCommand;
import vn.tiepnhan.bridge.card.tlv.MalformedTlv;
import vn.tiepnhan.bridge.card.tlv.Tlv;

/** EF.AOD of ISO 7816-15: the PINs of a card. */
final class PinDirectory {
    private static final int SEQUENCE = 0x30;
    private static final int TYPE_ATTRIBUTES = 0xA1;
    private static final int FLAGS = 0x03;
    private static final int REFERENCE = 0x80;
    private static final int FILLING = 0x04;
    private static final int NUMBER = 0x02;
    private static final int MOST = 16;
    /** Bits of pinFlags' first byte: unblocking and security officer PINs are not the holder's. */
    private static final int UNBLOCKING = 0x02;

    private static final int SECURITY_OFFICER = 0x01;

    private PinDirectory() {}

    /** @param path of the directory the PIN belongs to, where it says so */
    record Pin(PinCommand command, @Nullable CardPath path) {}

    /** The holder's PINs, in the card's order. */
    static List<Pin> in(byte[] list) throws MalformedTlv {
        List<Pin> pins = new ArrayList<>();
        for (Tlv object : Tlv.all(list)) {
            Optional<Tlv> attributes = object.tag() == SEQUENCE ? object.child(TYPE_ATTRIBUTES) : Optional.empty();
            Optional<Tlv> pin =
                    attributes.isEmpty() ? Optional.empty() : attributes.get().child(SEQUENCE);
            if (pin.isPresent() && pins.size() < MOST) {
                one(pin.get().children()).ifPresent(pins::add);
            }
        }
        return pins;
    }

    private static Optional<Pin> one(List<Tlv> parts) throws MalformedTlv {
        byte[] flags = Tlv.find(parts, FLAGS).map(Tlv::value).orElse(new byte[0]);
        int first = flags.length < 2 ? 0 : flags[1] & 0xFF;
        if ((first & (UNBLOCKING | SECURITY_OFFICER)) != 0) {
            return Optional.empty();
        }
        byte[] reference = Tlv.find(parts, REFERENCE).map(Tlv::value).orElse(new byte[] {0});
        byte[] filling = Tlv.find(parts, FILLING).map(Tlv::value).orElse(new byte[0]);
        List<Integer> lengths = parts.stream()
                .filter(part -> part.tag() == NUMBER && part.value().length == 1)
                .map(part -> part.value()[0] & 0xFF)
                .toList();
        int shortest = lengths.isEmpty() ? 4 : lengths.get(0);
        int stored = lengths.size() > 1 ? lengths.get(1) : 0;
        int longest = lengths.size() > 2 ? lengths.get(2) : Math.max(stored, 8);
        int number = reference.length == 1 ? reference[0] & 0xFF : 0;
        boolean filled = filling.length == 1 && stored > 0;
        CardPath path = null;
        for (Tlv part : parts) {
            path = path == null ? CardPath.in(part).orElse(null) : path;
        }
        return Optional.of(
                new Pin(new PinCommand(number, shortest, longest, filled ? stored : 0, filled ? filling[0] : 0), path));
    }
}
