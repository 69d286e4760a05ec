package vn.tiepnhan.bridge.scan.keys;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import vn.tiepnhan.bridge.code.KeyLayout;
import vn.tiepnhan.bridge.code.KeyTyping;
import vn.tiepnhan.bridge.scan.FrameDecoder;
import vn.tiepnhan.bridge.scan.FrameShape;
import vn.tiepnhan.bridge.scan.Reading;
import vn.tiepnhan.bridge.scan.ScanDecoder;
import vn.tiepnhan.bridge.scan.ScanTrouble;

/**
 * A keyboard that is a scanner: its keys become text by a layout of its own, whatever the desktop's layout, Caps Lock or
 * input method is, and the text is framed like that of any scanner; Enter on either side is CR. A code of which a key is
 * missing or unknown is dropped whole. Not thread-safe.
 */
public final class KeyDecoder implements ScanDecoder {
    private static final Duration END_OF_DAMAGE = Duration.ofMillis(500);

    private final InputEventParser events;
    private final KeyTyping typing;
    private final FrameDecoder frames;
    private final ByteArrayOutputStream text = new ByteArrayOutputStream();
    private boolean damaged;

    /** @param shape suffixes as the keys make them: CR for Enter, TAB for Tab */
    public KeyDecoder(EventSize size, KeyLayout layout, FrameShape shape, boolean aim) {
        this.events = new InputEventParser(size);
        this.typing = new KeyTyping(layout);
        this.frames = new FrameDecoder(shape, aim, null);
    }

    @Override
    public List<Reading> feed(byte[] bytes) {
        List<Reading> readings = new ArrayList<>();
        for (InputEvent event : events.feed(bytes)) {
            if (event.dropped()) {
                typing.release();
                damage(ScanTrouble.KEYS_LOST, readings);
            } else if (event.pressed() || event.released()) {
                key(typing.key(event.code(), event.pressed()), readings);
            }
        }
        flush(readings);
        return readings;
    }

    private void key(KeyTyping.Typed typed, List<Reading> readings) {
        switch (typed.meaning()) {
            case NOTHING -> {}
            case UNKNOWN -> damage(ScanTrouble.UNKNOWN_KEY, readings);
            case ENTER -> {
                if (damaged) {
                    damaged = false;
                } else {
                    text.write('\r');
                }
            }
            case CHARACTER -> {
                if (!damaged) {
                    text.writeBytes(String.valueOf(typed.character()).getBytes(StandardCharsets.UTF_8));
                }
            }
        }
    }

    /** What was complete before stands; what was open is dropped up to the next Enter or a silence. */
    private void damage(ScanTrouble trouble, List<Reading> readings) {
        flush(readings);
        frames.forget();
        if (!damaged) {
            readings.add(new Reading.Lost(trouble));
        }
        damaged = true;
    }

    private void flush(List<Reading> readings) {
        if (text.size() > 0) {
            readings.addAll(frames.feed(text.toByteArray()));
            text.reset();
        }
    }

    @Override
    public Duration patience() {
        return damaged ? END_OF_DAMAGE : frames.patience();
    }

    @Override
    public List<Reading> silence() {
        damaged = false;
        return frames.silence();
    }

    @Override
    public void forget() {
        events.forget();
        typing.release();
        frames.forget();
        damaged = false;
    }
}
