package vn.tiepnhan.dossier.layout.body;

import vn.tiepnhan.dossier.Body;
import vn.tiepnhan.dossier.Problem;

/** What became of the joined chunks of a complete set. */
public sealed interface Unpacked {
    /** @param crc CRC-32 of the body's bytes, eight upper-case hex digits */
    record Good(Body body, String crc) implements Unpacked {}

    /** BODY_TOO_BIG or BODY_BAD. */
    record Bad(Problem problem) implements Unpacked {}
}
