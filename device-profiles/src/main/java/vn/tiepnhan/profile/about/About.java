package vn.tiepnhan.profile.about;

import java.util.List;
import java.util.Map;
import vn.tiepnhan.profile.fact.Name;

/**
 * Who a device is: common to profiles of all kinds.
 *
 * @param vendor who makes it; empty for a profile of a whole class of devices
 * @param model the maker's name of it; empty as above
 * @param aliases other names of the same thing
 * @param match any one of these makes a device a candidate for this profile
 * @param firmware the region and versions the profile was written for
 * @param quirks what to know before trusting it, by a short name
 * @param udev rule lines for {@code /etc/udev/rules.d}, {@code {vid}}, {@code {pid}} and {@code {name}} to be filled in;
 *     empty for the usual rule
 */
public record About(
        String id,
        Name name,
        String vendor,
        String model,
        List<String> aliases,
        List<Signal> match,
        Firmware firmware,
        Map<String, Quirk> quirks,
        Reconnect reconnect,
        String udev) {
    public About {
        aliases = List.copyOf(aliases);
        match = List.copyOf(match);
        quirks = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(quirks));
    }

    /** Whether it stands for a class of devices rather than for one maker's model. */
    public boolean generic() {
        return vendor.isEmpty();
    }
}
