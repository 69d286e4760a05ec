package vn.tiepnhan.profile.station;

import java.util.ArrayList;
import java.util.List;
import vn.tiepnhan.profile.fact.Name;
import vn.tiepnhan.profile.read.Section;

/**
 * One place for a device at a station.
 *
 * @param device the kind of device: printer, scanner, card-reader, panel
 * @param required whether the station is of no use without it
 * @param most how many of them it takes
 * @param profile what is taken where the technician chooses nothing
 * @param why what it is needed for
 */
public record StationRole(String device, boolean required, int most, String profile, Name why) {
    public static List<StationRole> read(Section root) {
        List<StationRole> roles = new ArrayList<>();
        for (Section row : root.rows("roles")) {
            StationRole role = new StationRole(
                    row.text("device", "printer|scanner|card-reader|panel"),
                    row.flag("required"),
                    row.number("most", 1, 8),
                    row.text("profile", "[a-z0-9][a-z0-9-]{0,62}"),
                    row.name("why"));
            if (roles.stream().anyMatch(other -> other.device().equals(role.device()))) {
                row.refuse("device", "loại chưa có trong danh sách", "a kind not yet in the list");
            }
            roles.add(role);
        }
        return roles;
    }
}
