package vn.tiepnhan.intake.store;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.wire.DossierLine.Blob;

/** A line that says everything the centre must know; {@code bytes} are kept as they came. */
record CheckedLine(
        byte[] bytes,
        String digest,
        String id,
        int version,
        @Nullable String previous,
        String terminal,
        long sequence,
        String receipt,
        String outcome,
        String receivedAt,
        @Nullable String office,
        List<Blob> blobs) {}
