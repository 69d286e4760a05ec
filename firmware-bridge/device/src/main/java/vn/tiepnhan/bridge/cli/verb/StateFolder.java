package vn.tiepnhan.bridge.cli.verb;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vn.tiepnhan.bridge.api.Cause;
import vn.tiepnhan.bridge.api.client.Bridge;
import vn.tiepnhan.bridge.api.client.BridgeException;
import vn.tiepnhan.bridge.api.client.Bridges;

/** {@code --state DIR}: where a bridge keeps its journal and token, and tells its address. */
public final class StateFolder {
    @Option(
            names = "--state",
            paramLabel = "DIR",
            description = "Thư mục trạng thái / state folder (~/.local/state/tiepnhan-bridge)")
    private @Nullable Path given;

    public Path path() {
        if (given != null) {
            return given;
        }
        String state = System.getenv("XDG_STATE_HOME");
        Path base = state == null ? Path.of(System.getProperty("user.home"), ".local", "state") : Path.of(state);
        return base.resolve("tiepnhan-bridge");
    }

    public void tell(URI address) throws IOException {
        Files.writeString(path().resolve("url"), address + "\n");
    }

    /** A client of the bridge that runs with this state. */
    public Bridge connect(Optional<URI> address) {
        return Bridges.connect(address.orElseGet(this::told), path().resolve("token"));
    }

    /** A link to the device page of the bridge that runs with this state. */
    public URI pageLink(Optional<URI> address) {
        return Bridges.pageLink(address.orElseGet(this::told), path().resolve("token"));
    }

    private URI told() {
        try {
            return URI.create(Files.readString(path().resolve("url")).strip());
        } catch (IOException | IllegalArgumentException unknown) {
            throw new BridgeException(
                    new Cause(
                            "NOT_RUNNING",
                            "Chưa có chương trình thiết bị nào chạy với " + path() + ". Hãy chạy: tiepnhan-bridge run",
                            "No device program runs with " + path() + ". Start it: tiepnhan-bridge run"),
                    unknown);
        }
    }
}
