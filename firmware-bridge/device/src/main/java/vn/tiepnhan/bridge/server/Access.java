package vn.tiepnhan.bridge.server;

import java.util.EnumSet;
import java.util.Set;
import vn.tiepnhan.bridge.api.Permission;

/** Who asks, and what the token presented allows. */
record Access(String name, Set<Permission> allowed) {
    static final Access OWNER = new Access("owner", EnumSet.allOf(Permission.class));

    Access {
        allowed = Set.copyOf(allowed);
    }

    boolean may(Permission needed) {
        return allowed.contains(needed);
    }
}
