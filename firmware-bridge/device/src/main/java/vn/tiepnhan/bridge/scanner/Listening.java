package vn.tiepnhan.bridge.scanner;

import java.time.Duration;
import java.util.Map;
import java.util.function.Supplier;
import vn.tiepnhan.bridge.api.DeviceAct.Feedback.Tone;
import vn.tiepnhan.bridge.scan.ScanDecoder;
import vn.tiepnhan.bridge.scan.ScanLimits;

/**
 * How to listen to one scanner.
 *
 * @param profile id of the profile this comes from
 * @param decoder makes a new one for each time the link is opened
 * @param repeatWindow the same code again within this time is one scan
 * @param feedback what makes it beep or light up, as far as it can
 */
record Listening(
        String profile,
        Supplier<ScanDecoder> decoder,
        ScanLimits limits,
        Duration repeatWindow,
        Map<Tone, byte[]> feedback) {
    Listening {
        feedback = Map.copyOf(feedback);
    }
}
