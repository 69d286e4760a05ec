package vn.tiepnhan.outbox;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import vn.tiepnhan.wire.Digest;
import vn.tiepnhan.wire.DossierLine.Blob;

/** Brings blobs to the centre, going on where an earlier attempt was cut off. */
final class BlobUpload {
    private static final int CHUNK = 256 << 10;
    /** Times the centre may correct us about one blob before we stop believing either side. */
    private static final int MAX_CORRECTIONS = 8;

    private final OutboxTable table;
    private final CentreClient centre;
    private final Set<String> there = new HashSet<>();

    BlobUpload(OutboxTable table, CentreClient centre) {
        this.table = table;
        this.centre = centre;
    }

    /** The row itself cannot go: its blob is lost or altered here, or the centre will not have it. */
    static final class Stuck extends Exception {
        private static final long serialVersionUID = 1L;

        private final boolean local;

        Stuck(boolean local) {
            super(local ? "blob damaged here" : "blob not taken there", null, false, false);
            this.local = local;
        }

        /** Whether the fault is in this terminal's own copy. */
        boolean isLocal() {
            return local;
        }
    }

    void bring(OutboxRow row) throws CentreTrouble, Stuck {
        for (Blob blob : row.blobs()) {
            if (!there.contains(blob.sha256())) {
                bring(blob);
                there.add(blob.sha256());
            }
        }
    }

    /** The centre says it lacks blobs of this row after all. */
    void forget(OutboxRow row) {
        row.blobs().forEach(blob -> there.remove(blob.sha256()));
    }

    private void bring(Blob blob) throws CentreTrouble, Stuck {
        CentreClient.BlobState state = centre.stateOf(blob.sha256());
        if (state.complete()) {
            return;
        }
        byte[] bytes = read(blob);
        int corrections = 0;
        while (!state.complete()) {
            if (corrections > MAX_CORRECTIONS) {
                throw new Stuck(false);
            }
            long to = Math.max(state.offset(), Math.min(bytes.length, state.offset() + CHUNK));
            try {
                state = append(blob.sha256(), bytes, state.offset(), to);
            } catch (CentreClient.WrongHash dropped) {
                corrections += MAX_CORRECTIONS / 2;
                state = new CentreClient.BlobState(false, 0);
            } catch (CentreTrouble trouble) {
                if (trouble.kind() == CentreTrouble.Kind.NOT_TAKEN) {
                    throw new Stuck(false);
                }
                throw trouble;
            }
            if (!state.complete() && state.offset() != to) {
                corrections++;
            }
        }
    }

    /** A partial longer than the blob is ended as it is: the centre finds it wrong and drops it. */
    private CentreClient.BlobState append(String sha256, byte[] bytes, long from, long to)
            throws CentreTrouble, CentreClient.WrongHash {
        byte[] chunk = from >= bytes.length ? new byte[0] : Arrays.copyOfRange(bytes, (int) from, (int) to);
        return centre.append(sha256, from, chunk, to >= bytes.length);
    }

    private byte[] read(Blob blob) throws Stuck {
        try {
            byte[] bytes = table.blob(blob.sha256());
            if (bytes.length != blob.bytes() || !Digest.of(bytes).equals(blob.sha256())) {
                throw new Stuck(true);
            }
            return bytes;
        } catch (IOException lost) {
            throw new Stuck(true);
        }
    }
}
