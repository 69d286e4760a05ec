package vn.tiepnhan.profile.explain;

import java.util.regex.Pattern;
import vn.tiepnhan.profile.fact.Capability;
import vn.tiepnhan.profile.fact.Capability.Provenance;
import vn.tiepnhan.profile.fact.Name;

/**
 * One thing a profile says, in words.
 *
 * @param can false for what the device cannot do
 */
public record Statement(boolean can, Name text, Provenance provenance, String source) {
    private static final Pattern TAKEN_OVER = Pattern.compile("^" + Capability.takenFrom("([a-z0-9-]+)"));

    /** The source; our own words about it in both languages, documents and people quoted as they stand in the profile. */
    public Name from() {
        return new Name(
                TAKEN_OVER
                        .matcher(source.replace(Capability.NOT_SAID, "không ai nói; lấy như thường gặp"))
                        .replaceFirst("theo $1: "),
                source);
    }

    static Statement can(Capability<?> capability, String vi, String en) {
        return new Statement(true, new Name(vi, en), capability.provenance(), capability.source());
    }

    static Statement cannot(Capability<?> capability, String vi, String en) {
        return new Statement(false, new Name(vi, en), capability.provenance(), capability.source());
    }

    static Statement either(Capability<Boolean> capability, Name yes, Name no) {
        Name text = capability.value() ? yes : no;
        return new Statement(capability.value(), text, capability.provenance(), capability.source());
    }
}
