package vn.tiepnhan.bridge.link.trace;

import java.time.Duration;
import vn.tiepnhan.bridge.api.DeviceTrace.Direction;
import vn.tiepnhan.bridge.link.Link;
import vn.tiepnhan.bridge.link.LinkException;

/** A link whose bytes are told to a {@link Tap}; bytes that could not be written are told too, for some may have left. */
class TappedLink implements Link {
    private final Link link;
    private final Tap tap;

    TappedLink(Link link, Tap tap) {
        this.link = link;
        this.tap = tap;
    }

    @Override
    public void write(byte[] bytes, Duration stall) throws LinkException {
        tap.moved(Direction.OUT, bytes);
        link.write(bytes, stall);
    }

    @Override
    public void write(byte[] bytes, Duration stall, Stalled stalled) throws LinkException {
        tap.moved(Direction.OUT, bytes);
        link.write(bytes, stall, stalled);
    }

    @Override
    public byte[] read(Duration wait) throws LinkException {
        byte[] bytes = link.read(wait);
        tap.moved(Direction.IN, bytes);
        return bytes;
    }

    @Override
    public boolean answers() {
        return link.answers();
    }

    @Override
    public void close() {
        link.close();
    }
}
