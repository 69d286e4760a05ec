package vn.tiepnhan.cli.verb;

import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vn.tiepnhan.bridge.api.client.Bridge;
import vn.tiepnhan.bridge.api.client.Bridges;
import vn.tiepnhan.bridge.api.client.PrivateBridge;

/** Options that say which bridge owns the devices; without them a private one does. */
public final class BridgeOption {
    @Option(
            names = "--bridge",
            paramLabel = "URL",
            description = "Dùng chương trình thiết bị đang chạy / use a running bridge instead of a private one")
    private @Nullable URI bridge;

    @Option(
            names = "--bridge-token",
            paramLabel = "FILE",
            description = "Tệp mã truy cập của chương trình thiết bị / token file of that bridge")
    private @Nullable Path token;

    /** Refuses what cannot go together, before anything is opened. */
    public void check() {
        if (bridge != null && token == null) {
            throw new Failure(
                    "USAGE",
                    "--bridge cần tệp mã truy cập: --bridge-token FILE.",
                    "--bridge needs the token file: --bridge-token FILE.");
        }
        if (bridge == null && token != null) {
            throw new Failure(
                    "USAGE",
                    "--bridge-token chỉ dùng cùng với --bridge URL.",
                    "--bridge-token goes together with --bridge URL.");
        }
        if (bridge != null && !(bridge.getHost() != null && "http".equals(bridge.getScheme()))) {
            throw new Failure(
                    "USAGE",
                    "--bridge cần địa chỉ dạng http://127.0.0.1:7707.",
                    "--bridge needs an address like http://127.0.0.1:7707.");
        }
    }

    /**
     * The bridge that was named, else a private one.
     *
     * @param state folder of a private bridge
     */
    public Bridge connect(Path state) {
        check();
        return bridge == null || token == null ? PrivateBridge.find().start(state) : Bridges.connect(bridge, token);
    }
}
