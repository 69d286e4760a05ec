package vn.tiepnhan.profile;

import java.util.List;

/** What we know about one device model. */
public sealed interface Profile permits PrinterProfile, ScannerProfile {
    String id();

    Name name();

    /** Everything the profile claims, in the order of the file; for lint and for people who ask why. */
    List<Capability<?>> capabilities();

    /** The word of the command line: printer, scanner. */
    String kind();

    /** What people call the model. */
    record Name(String vi, String en) {}
}
