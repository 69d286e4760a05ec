package vn.tiepnhan.bridge.scan.hid;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.bridge.scan.Reading;
import vn.tiepnhan.bridge.scan.ScanDecoder;
import vn.tiepnhan.bridge.scan.ScanText;
import vn.tiepnhan.bridge.scan.ScanTrouble;

/**
 * Puts the reports of a HID-POS scanner together to codes. A hidraw device gives one report a read; reports of another id
 * (a battery, say) are passed over. Not thread-safe.
 */
public final class HidPosDecoder implements ScanDecoder {
    /** The rest of a report comes at once or never. */
    private static final Duration REST_OF_REPORT = Duration.ofMillis(50);

    /** The next report of a code: one a frame of the bus, and a cordless base may take longer. */
    private static final Duration NEXT_REPORT = Duration.ofMillis(500);

    private final HidPosLayout layout;
    private final @Nullable Charset charset;
    private final List<byte[]> endings;
    private final int maxBytes;
    private final byte[] report;
    private int have;
    private final ByteArrayOutputStream content = new ByteArrayOutputStream();
    private byte[] aim = new byte[0];
    private int symbology;
    private boolean goesOn;
    private boolean damaged;

    /**
     * @param charset what text is coded in, null to leave the bytes as they are
     * @param endings what a scanner set up for a keyboard may have at the end of its codes (CR, say); taken off
     */
    public HidPosDecoder(HidPosLayout layout, @Nullable Charset charset, List<byte[]> endings, int maxBytes) {
        this.layout = layout;
        this.charset = charset;
        this.endings = List.copyOf(endings);
        this.maxBytes = maxBytes;
        this.report = new byte[layout.reportBytes()];
    }

    @Override
    public List<Reading> feed(byte[] bytes) {
        List<Reading> readings = new ArrayList<>();
        int at = 0;
        while (at < bytes.length) {
            if (have == 0 && (bytes[at] & 0xFF) != layout.reportId()) {
                break;
            }
            int part = Math.min(report.length - have, bytes.length - at);
            System.arraycopy(bytes, at, report, have, part);
            at += part;
            have += part;
            if (have == report.length) {
                have = 0;
                take(readings);
            }
        }
        return readings;
    }

    @Override
    public Duration patience() {
        if (have > 0) {
            return REST_OF_REPORT;
        }
        boolean flagged = layout.continuedOffset() >= 0;
        return goesOn ? (flagged ? NEXT_REPORT : REST_OF_REPORT) : Duration.ZERO;
    }

    /** A short report counts when all the data it speaks of is there; without a flag a full report may be the last. */
    @Override
    public List<Reading> silence() {
        List<Reading> readings = new ArrayList<>();
        if (have > layout.lengthOffset() && have >= layout.dataOffset() + length()) {
            Arrays.fill(report, have, report.length, (byte) 0);
            have = 0;
            take(readings);
        } else if (have > 0) {
            readings.add(new Reading.Lost(ScanTrouble.CUT_OFF));
            forget();
        } else if (goesOn && layout.continuedOffset() < 0) {
            end(readings);
        } else if (goesOn) {
            readings.add(new Reading.Lost(ScanTrouble.CUT_OFF));
            forget();
        }
        return readings;
    }

    @Override
    public void forget() {
        have = 0;
        content.reset();
        aim = new byte[0];
        symbology = 0;
        goesOn = false;
        damaged = false;
    }

    private int length() {
        return report[layout.lengthOffset()] & 0xFF;
    }

    private void take(List<Reading> readings) {
        int length = length();
        boolean more = layout.continuedOffset() >= 0
                ? (report[layout.continuedOffset()] & 1) != 0
                : length == layout.dataBytes();
        if (!goesOn) {
            aim = identifier();
            symbology = layout.symbologyOffset() < 0 ? 0 : report[layout.symbologyOffset()] & 0xFF;
        }
        goesOn = true;
        if (length > layout.dataBytes()) {
            damage(ScanTrouble.STRANGE_REPORT, readings);
        } else if (content.size() + length > maxBytes) {
            damage(ScanTrouble.TOO_LONG, readings);
        } else if (!damaged) {
            content.write(report, layout.dataOffset(), length);
        }
        if (!more) {
            end(readings);
        }
    }

    private void damage(ScanTrouble trouble, List<Reading> readings) {
        if (!damaged) {
            readings.add(new Reading.Lost(trouble));
        }
        damaged = true;
        content.reset();
    }

    private byte[] identifier() {
        int from = layout.aimOffset();
        boolean there = from >= 0 && report[from] == ']';
        return there ? Arrays.copyOfRange(report, from, from + 3) : new byte[0];
    }

    private void end(List<Reading> readings) {
        byte[] data = withoutEnding(content.toByteArray());
        if (!damaged && data.length > 0) {
            readings.add(code(data));
        }
        forget();
    }

    private Reading code(byte[] data) {
        if (aim.length == 0) {
            return new Reading.Code(layout.symbologies().get(symbology), ScanText.utf8(data, charset));
        }
        byte[] frame = Arrays.copyOf(aim, aim.length + data.length);
        System.arraycopy(data, 0, frame, aim.length, data.length);
        Reading.Code read = ScanText.identified(frame, charset);
        boolean known = read.content() != frame;
        return known ? read : new Reading.Code(null, ScanText.utf8(data, charset));
    }

    private byte[] withoutEnding(byte[] data) {
        for (byte[] ending : endings) {
            int length = data.length - ending.length;
            if (length >= 0 && Arrays.equals(data, length, data.length, ending, 0, ending.length)) {
                return Arrays.copyOf(data, length);
            }
        }
        return data;
    }
}
