package vn.tiepnhan.profile.about;

import vn.tiepnhan.profile.fact.Name;

/** Something about a device that surprises people, and who found out. */
public record Quirk(Name text, String source) {}
