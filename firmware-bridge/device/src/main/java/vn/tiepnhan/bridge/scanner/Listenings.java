package vn.tiepnhan.bridge.scanner;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import vn.tiepnhan.bridge.code.KeyLayout;
import vn.tiepnhan.bridge.scan.FrameDecoder;
import vn.tiepnhan.bridge.scan.FrameShape;
import vn.tiepnhan.bridge.scan.ScanDecoder;
import vn.tiepnhan.bridge.scan.ScanLimits;
import vn.tiepnhan.bridge.scan.hid.HidPosDecoder;
import vn.tiepnhan.bridge.scan.hid.HidPosLayout;
import vn.tiepnhan.bridge.scan.keys.EventSize;
import vn.tiepnhan.bridge.scan.keys.KeyDecoder;
import vn.tiepnhan.profile.ScannerProfile;

/** From a profile and the way a scanner is connected to how it is listened to. */
final class Listenings {
    private static final byte[] CR = {'\r'};

    private Listenings() {}

    /** @param scheme of the device's address: what is at that address decides what its bytes are */
    static Listening of(ScannerProfile profile, String scheme) {
        return new Listening(
                profile.id(), decoder(profile, scheme), ScanLimits.NONE, profile.duplicateWindow(), Map.of());
    }

    private static Supplier<ScanDecoder> decoder(ScannerProfile profile, String scheme) {
        FrameShape shape = shape(profile.framing());
        boolean aim = profile.aim().value();
        return switch (scheme) {
            case "hidraw" -> () -> new HidPosDecoder(HidPosLayout.COMMON, null, shape.suffixes(), shape.maxBytes());
            case "evdev" -> {
                FrameShape typed = typed(shape);
                yield () -> new KeyDecoder(EventSize.ofThisProgram(), KeyLayout.named("us"), typed, aim);
            }
            default -> () -> new FrameDecoder(shape, aim, null);
        };
    }

    private static FrameShape shape(ScannerProfile.Framing framing) {
        return new FrameShape(
                framing.prefix(),
                framing.suffixes(),
                framing.idle(),
                framing.maxBytes().value());
    }

    /** A keyboard has no line feed: whatever ends the code of this scanner on a line, Enter does on keys. */
    private static FrameShape typed(FrameShape shape) {
        List<byte[]> endings =
                shape.suffixes().stream().filter(suffix -> suffix.length == 1).toList();
        boolean enter = endings.stream().anyMatch(suffix -> suffix[0] == '\r');
        return new FrameShape(
                shape.prefix(),
                enter
                        ? endings
                        : java.util.stream.Stream.concat(endings.stream(), java.util.stream.Stream.of(CR))
                                .toList(),
                shape.idle(),
                shape.maxBytes());
    }
}
