package vn.tiepnhan.bridge.scan.hid;

import java.util.Map;

/**
 * Where things stand in the input report of a HID-POS scanner. Offsets count from the report id, which is at 0; -1 where
 * the report has no such field.
 *
 * @param reportId of the scanned data report
 * @param reportBytes its whole length
 * @param lengthOffset byte that counts the data bytes used
 * @param aimOffset three bytes of AIM identifier, zero where not known
 * @param dataOffset first data byte
 * @param dataBytes room for data in one report
 * @param symbologyOffset the maker's own symbology byte
 * @param continuedOffset byte whose lowest bit says that the next report goes on with this code; without it a full report
 *     goes on
 * @param symbologies what the symbology bytes mean, as {@code tiepnhan scan} names it
 */
public record HidPosLayout(
        int reportId,
        int reportBytes,
        int lengthOffset,
        int aimOffset,
        int dataOffset,
        int dataBytes,
        int symbologyOffset,
        int continuedOffset,
        Map<Integer, String> symbologies) {
    /** As Access-IS and Honeywell scanners send it: the product manual of the ATR110, appendix A. */
    public static final HidPosLayout COMMON = new HidPosLayout(2, 64, 1, 2, 5, 56, 61, 63, Map.of());

    public HidPosLayout {
        symbologies = Map.copyOf(symbologies);
        if (reportId < 0 || reportId > 255 || reportBytes < 2 || reportBytes > 4096) {
            throw new IllegalArgumentException("report " + reportId + " of " + reportBytes + " bytes");
        }
        if (dataBytes < 1 || dataBytes > 255 || dataOffset < 1 || dataOffset + dataBytes > reportBytes) {
            throw new IllegalArgumentException(dataBytes + " data bytes at " + dataOffset);
        }
        if (lengthOffset < 1
                || lengthOffset >= reportBytes
                || aimOffset > reportBytes - 3
                || symbologyOffset >= reportBytes
                || continuedOffset >= reportBytes) {
            throw new IllegalArgumentException("a field outside the report's " + reportBytes + " bytes");
        }
    }
}
