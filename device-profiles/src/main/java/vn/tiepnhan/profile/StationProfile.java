package vn.tiepnhan.profile;

import java.util.List;
import vn.tiepnhan.profile.about.About;
import vn.tiepnhan.profile.read.Section;
import vn.tiepnhan.profile.station.StationRole;

/**
 * A kind of station and the devices it works with.
 *
 * @param roles in the order a technician connects them
 */
public record StationProfile(About about, List<StationRole> roles) implements Profile {
    public StationProfile {
        roles = List.copyOf(roles);
    }

    static StationProfile read(Section root, About about) {
        return new StationProfile(about, StationRole.read(root));
    }

    /** Roles without which the station is of no use. */
    public List<StationRole> required() {
        return roles.stream().filter(StationRole::required).toList();
    }

    @Override
    public Kind kindOf() {
        return Kind.STATION;
    }
}
