package vn.tiepnhan.profile.scanner;

import java.util.Map;
import vn.tiepnhan.profile.fact.Capability;

/**
 * What its codes may be.
 *
 * @param charset what text is coded in, to be turned into UTF-8; {@link #BINARY} to leave all bytes as they are
 * @param symbologies names as in {@code tiepnhan scan} with the lengths taken; empty where everything is
 */
public record Content(Capability<String> charset, Capability<Map<String, Lengths>> symbologies) {
    public static final String BINARY = "BINARY";
}
