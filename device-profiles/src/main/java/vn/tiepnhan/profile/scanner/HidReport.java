package vn.tiepnhan.profile.scanner;

import java.util.Map;

/**
 * Where things stand in its HID-POS report, counted from the report id; -1 for a field it does not have.
 *
 * @param symbologies what the maker's own symbology bytes mean
 */
public record HidReport(
        int reportId,
        int reportBytes,
        int lengthOffset,
        int aimOffset,
        int dataOffset,
        int dataBytes,
        int symbologyOffset,
        int continuedOffset,
        Map<Integer, String> symbologies) {
    public HidReport {
        symbologies = Map.copyOf(symbologies);
    }
}
