package vn.tiepnhan.bridge.cli.trace;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import vn.tiepnhan.bridge.api.Cause;
import vn.tiepnhan.bridge.api.DeviceTrace;
import vn.tiepnhan.bridge.api.DeviceTrace.Direction;
import vn.tiepnhan.bridge.api.DeviceTrace.Move;
import vn.tiepnhan.bridge.api.client.BridgeException;
import vn.tiepnhan.bridge.cli.verb.Verb;
import vn.tiepnhan.bridge.link.trace.BadTraceException;
import vn.tiepnhan.bridge.link.trace.TraceFile;

/** {@code trace show}: a record for people, one transfer a line. */
@Command(name = "show", description = "Xem bản ghi / show a record")
public final class TraceShowVerb extends Verb {
    private static final int SHOWN = 32;
    private static final double NANOS_PER_SECOND = 1e9;

    @Parameters(paramLabel = "FILE", description = "Bản ghi / the record")
    private Path file = Path.of("");

    @Override
    public Integer call() {
        DeviceTrace trace = read(file);
        output.document(trace);
        output.line("%s  %s  %s  %s".formatted(trace.device(), trace.profile(), trace.uri(), trace.startedAt()));
        trace.moves().forEach(this::show);
        return trace.moves().isEmpty() ? NO : DONE;
    }

    /** Reads a record, or refuses it in words. */
    public static DeviceTrace read(Path file) {
        try {
            return TraceFile.read(file);
        } catch (BadTraceException bad) {
            throw new BridgeException(
                    new Cause(
                            "BAD_TRACE",
                            file + " không phải bản ghi đường truyền (dòng " + bad.line()
                                    + "). Tạo bản ghi bằng: tiepnhan-bridge trace --device ID --out FILE",
                            file + " is no record of a line (line " + bad.line()
                                    + "). Make one with: tiepnhan-bridge trace --device ID --out FILE"),
                    bad);
        } catch (IOException unreadable) {
            throw new BridgeException(
                    new Cause(
                            "NOT_READ",
                            "Không đọc được " + file + ": " + unreadable.getMessage(),
                            "Cannot read " + file + ": " + unreadable.getMessage()),
                    unreadable);
        }
    }

    private void show(Move move) {
        byte[] bytes = HexFormat.of().parseHex(move.hex());
        int shown = Math.min(bytes.length, SHOWN);
        String hex = HexFormat.ofDelimiter(" ").withUpperCase().formatHex(bytes, 0, shown);
        output.line(String.format(
                Locale.ROOT,
                "%10.4f s  %s %6d  %s%s",
                move.nanos() / NANOS_PER_SECOND,
                move.direction() == Direction.OUT ? "->" : "<-",
                bytes.length,
                hex,
                shown < bytes.length ? " …" : ""));
    }
}
