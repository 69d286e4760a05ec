package vn.tiepnhan.outbox;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.dossier.Wording;
import vn.tiepnhan.wire.Digest;
import vn.tiepnhan.wire.DossierLine.Blob;

/** An outbox that keeps its rows in memory and obeys the contract of the port. */
final class RememberedTable implements OutboxTable {
    private final Map<Long, OutboxRow> rows = new TreeMap<>();
    private final Map<OutboxRow, State> states = new HashMap<>();
    private final Map<OutboxRow, VerifiedReceipt> receipts = new HashMap<>();
    private final Map<OutboxRow, String> codes = new HashMap<>();
    private final Map<OutboxRow, Wording> wordings = new HashMap<>();
    private final Map<OutboxRow, Integer> failures = new HashMap<>();
    private final Map<String, byte[]> blobs = new HashMap<>();
    private @Nullable Instant lastSuccess;

    static String id(long sequence) {
        return String.format("01500f31-9d00-7a1b-8c2d-%012d", sequence);
    }

    static String line(String terminal, long sequence, String more) {
        return "{\"wire\":1,\"id\":\"" + id(sequence) + "\",\"version\":1,\"previous\":null,\"terminal\":\"" + terminal
                + "\",\"sequence\":" + sequence + ",\"receipt\":\"ZK4150001237\",\"receivedAt\":{\"wall\":"
                + "\"2015-09-30T09:00:00\"},\"decision\":{\"outcome\":\"ACCEPT\"},\"dossier\":{\"office\":\"07900\"}"
                + more
                + "}";
    }

    OutboxRow add(long sequence, byte[]... pictures) {
        List<Blob> names = new ArrayList<>();
        StringBuilder json = new StringBuilder();
        for (byte[] picture : pictures) {
            Blob blob = new Blob(Digest.of(picture), picture.length, "image/png", "PAGE");
            blobs.put(blob.sha256(), picture);
            names.add(blob);
            json.append(json.isEmpty() ? "" : ",")
                    .append("{\"sha256\":\"" + blob.sha256() + "\",\"bytes\":" + blob.bytes() + "}");
        }
        return add(sequence, line("ZK4", sequence, ",\"blobs\":[" + json + "]"), names);
    }

    OutboxRow add(long sequence, String line, List<Blob> names) {
        byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
        OutboxRow row = new OutboxRow("ZK4", sequence, id(sequence), 1, Digest.of(bytes), bytes, names);
        put(row);
        return row;
    }

    void put(OutboxRow row) {
        rows.put(row.sequence(), row);
        states.put(row, State.QUEUED);
    }

    void spoilBlob(String sha256) {
        blobs.put(sha256, new byte[] {0});
    }

    State state(OutboxRow row) {
        return states.getOrDefault(row, State.QUEUED);
    }

    Map<State, Integer> tally() {
        Map<State, Integer> tally = new EnumMap<>(State.class);
        states.values().forEach(state -> tally.merge(state, 1, Integer::sum));
        return tally;
    }

    VerifiedReceipt receipt(OutboxRow row) {
        VerifiedReceipt receipt = receipts.get(row);
        if (receipt == null) {
            throw new AssertionError("no receipt for " + row);
        }
        return receipt;
    }

    String code(OutboxRow row) {
        return codes.getOrDefault(row, "");
    }

    Wording wording(OutboxRow row) {
        return wordings.getOrDefault(row, new Wording("", ""));
    }

    @Override
    public List<OutboxRow> waiting(long afterSequence, int limit) {
        return rows.values().stream()
                .filter(row -> row.sequence() > afterSequence)
                .filter(row -> state(row) == State.QUEUED || state(row) == State.SENT)
                .limit(limit)
                .toList();
    }

    @Override
    public byte[] blob(String sha256) throws IOException {
        byte[] bytes = blobs.get(sha256);
        if (bytes == null) {
            throw new IOException("lost");
        }
        return bytes;
    }

    @Override
    public void markSent(List<OutboxRow> sent, Instant at) {
        sent.forEach(row -> states.replace(row, State.QUEUED, State.SENT));
    }

    @Override
    public void markQueued(OutboxRow row) {
        states.replace(row, State.SENT, State.QUEUED);
    }

    @Override
    public void markConfirmed(OutboxRow row, VerifiedReceipt receipt, Instant at) {
        settle(row, State.CONFIRMED, "", new Wording("", ""));
        receipts.put(row, receipt);
        lastSuccess = at;
    }

    @Override
    public void markRejected(OutboxRow row, String code, Wording reason, Instant at) {
        settle(row, State.REJECTED, code, reason);
    }

    @Override
    public void markQuarantined(OutboxRow row, String code, Wording task, Instant at) {
        settle(row, State.QUARANTINED, code, task);
    }

    private void settle(OutboxRow row, State state, String code, Wording wording) {
        State before = state(row);
        if (before != State.QUEUED && before != State.SENT) {
            throw new AssertionError(row + " was settled as " + before + " before");
        }
        states.put(row, state);
        codes.put(row, code);
        wordings.put(row, wording);
    }

    @Override
    public int addFailure(OutboxRow row, String code, Wording what, Instant at) {
        codes.put(row, code);
        wordings.put(row, what);
        return failures.merge(row, 1, Integer::sum);
    }

    @Override
    public Counts counts() {
        Map<State, Integer> tally = tally();
        return new Counts(
                tally.getOrDefault(State.QUEUED, 0) + tally.getOrDefault(State.SENT, 0),
                tally.getOrDefault(State.REJECTED, 0),
                tally.getOrDefault(State.QUARANTINED, 0),
                null,
                lastSuccess);
    }
}
