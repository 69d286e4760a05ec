package vn.tiepnhan.profile.about;

/**
 * What a profile was written for; each part is empty where it does not matter.
 *
 * @param region as the maker calls it, for example {@code SA} for South Asia
 * @param from first version, inclusive
 * @param to last version, inclusive
 */
public record Firmware(String region, String from, String to) {
    public static final Firmware ANY = new Firmware("", "", "");
}
