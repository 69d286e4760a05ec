package vn.tiepnhan.bridge.scanner;

import java.nio.charset.Charset;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.bridge.api.DeviceAct.Feedback.Tone;
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
import vn.tiepnhan.profile.scanner.Commands;
import vn.tiepnhan.profile.scanner.Content;
import vn.tiepnhan.profile.scanner.Framing;
import vn.tiepnhan.profile.scanner.HidReport;

/** From a profile and the way a scanner is connected to how it is listened to. */
final class Listenings {
    private static final byte[] CR = {'\r'};

    private Listenings() {}

    /** @param scheme of the device's address: what is at that address decides what its bytes are */
    static Listening of(ScannerProfile profile, String scheme) {
        return new Listening(
                profile.id(),
                decoder(profile, scheme),
                limits(profile.content()),
                profile.duplicateWindow(),
                feedback(profile.commands()));
    }

    private static Supplier<ScanDecoder> decoder(ScannerProfile profile, String scheme) {
        FrameShape shape = shape(profile.framing());
        boolean aim = profile.aim().value();
        Charset charset = charset(profile.content());
        return switch (scheme) {
            case "hidraw" -> {
                HidPosLayout layout = report(profile.hidReport().value());
                yield () -> new HidPosDecoder(layout, charset, shape.suffixes(), shape.maxBytes());
            }
            case "evdev" -> {
                FrameShape typed = typed(shape);
                KeyLayout layout = KeyLayout.named(profile.keyLayout().value());
                yield () -> new KeyDecoder(EventSize.ofThisProgram(), layout, typed, aim);
            }
            default -> () -> new FrameDecoder(shape, aim, charset);
        };
    }

    private static @Nullable Charset charset(Content content) {
        String name = content.charset().value();
        return name.equals(Content.BINARY) ? null : Charset.forName(name);
    }

    private static ScanLimits limits(Content content) {
        return new ScanLimits(content.symbologies().value().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        taken -> new ScanLimits.Range(
                                taken.getValue().least(), taken.getValue().most()))));
    }

    private static Map<Tone, byte[]> feedback(Commands commands) {
        Map<Tone, byte[]> known = new EnumMap<>(Tone.class);
        known.put(Tone.GOOD, HexFormat.of().parseHex(commands.goodHex().value()));
        known.put(Tone.BAD, HexFormat.of().parseHex(commands.badHex().value()));
        known.values().removeIf(command -> command.length == 0);
        return known;
    }

    static HidPosLayout report(HidReport report) {
        return new HidPosLayout(
                report.reportId(),
                report.reportBytes(),
                report.lengthOffset(),
                report.aimOffset(),
                report.dataOffset(),
                report.dataBytes(),
                report.symbologyOffset(),
                report.continuedOffset(),
                report.symbologies());
    }

    private static FrameShape shape(Framing framing) {
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
                enter ? endings : Stream.concat(endings.stream(), Stream.of(CR)).toList(),
                shape.idle(),
                shape.maxBytes());
    }
}
