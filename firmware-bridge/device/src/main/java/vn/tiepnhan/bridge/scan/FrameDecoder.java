package vn.tiepnhan.bridge.scan;

import java.nio.charset.Charset;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A scanner on a serial port, a COM emulation or a socket: framed bytes, perhaps with AIM identifiers. */
public final class FrameDecoder implements ScanDecoder {
    private final ScanFraming framing;
    private final boolean aim;
    private final @Nullable Charset charset;

    /**
     * @param aim whether known AIM identifiers are to be stripped
     * @param charset what text is coded in, to be turned into UTF-8; null to leave the bytes as they are
     */
    public FrameDecoder(FrameShape shape, boolean aim, @Nullable Charset charset) {
        this.framing = new ScanFraming(shape);
        this.aim = aim;
        this.charset = charset;
    }

    @Override
    public List<Reading> feed(byte[] bytes) {
        return framing.feed(bytes).stream().map(this::reading).toList();
    }

    @Override
    public Duration patience() {
        return framing.patience();
    }

    @Override
    public List<Reading> silence() {
        return framing.silence().stream().map(this::reading).toList();
    }

    @Override
    public void forget() {
        framing.forget();
    }

    private Reading reading(ScanFraming.Cut cut) {
        if (cut instanceof ScanFraming.Cut.Dropped dropped) {
            return new Reading.Lost(dropped.trouble());
        }
        byte[] frame = ((ScanFraming.Cut.Frame) cut).bytes();
        return aim ? ScanText.identified(frame, charset) : new Reading.Code(null, ScanText.utf8(frame, charset));
    }
}
