package vn.tiepnhan.profile.explain;

import vn.tiepnhan.profile.fact.Capability;
import vn.tiepnhan.profile.fact.Capability.Provenance;
import vn.tiepnhan.profile.fact.Name;

/**
 * One thing a profile says, in words.
 *
 * @param can false for what the device cannot do
 */
public record Statement(boolean can, Name text, Provenance provenance, String source) {
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
