package vn.tiepnhan.bridge.link.trace;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import vn.tiepnhan.bridge.api.DeviceTrace;
import vn.tiepnhan.bridge.api.DeviceTrace.Move;
import vn.tiepnhan.bridge.api.client.BridgeJson;

/** A record in a file: JSON lines, first what was recorded, then one move a line. */
public final class TraceFile {
    private static final ObjectMapper JSON = BridgeJson.mapper();
    private static final String MOVES = "moves";

    private TraceFile() {}

    /** Writes a new file that only its owner may read. @throws IOException when there is one, too */
    public static void write(Path file, DeviceTrace trace) throws IOException {
        ObjectNode head = JSON.valueToTree(trace);
        head.remove(MOVES);
        List<String> lines = new ArrayList<>();
        lines.add(JSON.writeValueAsString(head));
        for (Move move : trace.moves()) {
            lines.add(JSON.writeValueAsString(move));
        }
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.write(file, lines, StandardOpenOption.WRITE);
    }

    /** @throws BadTraceException with the line that is none */
    public static DeviceTrace read(Path file) throws IOException {
        List<String> lines;
        try {
            lines = Files.readAllLines(file);
        } catch (CharacterCodingException binary) {
            throw new BadTraceException(1, binary);
        }
        int at = 1;
        try {
            if (lines.isEmpty() || !(JSON.readTree(lines.get(0)) instanceof ObjectNode head)) {
                throw new BadTraceException(at, null);
            }
            head.putArray(MOVES);
            DeviceTrace empty = JSON.treeToValue(head, DeviceTrace.class);
            if (empty.schemaVersion() != DeviceTrace.SCHEMA) {
                throw new BadTraceException(at, null);
            }
            List<Move> moves = new ArrayList<>();
            for (String line : lines.subList(1, lines.size())) {
                at++;
                moves.add(JSON.readValue(line, Move.class));
            }
            return with(empty, moves);
        } catch (JsonProcessingException none) {
            throw new BadTraceException(at, none);
        }
    }

    private static DeviceTrace with(DeviceTrace head, List<Move> moves) {
        return new DeviceTrace(
                head.schemaVersion(),
                head.device(),
                head.kind(),
                head.profile(),
                head.uri(),
                head.startedAt(),
                head.whole(),
                head.lost(),
                moves);
    }
}
