package vn.tiepnhan.bridge.api.client;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.tiepnhan.bridge.api.Cause;

/** Ways to reach a running bridge. */
public final class Bridges {
    private Bridges() {}

    /**
     * A client of the bridge at {@code base}, for example {@code http://127.0.0.1:7707}. Nothing is sent yet.
     *
     * @param tokenFile the {@code token} file in the bridge's state folder, readable by its users only
     * @throws BridgeException when the token cannot be read
     */
    public static Bridge connect(URI base, Path tokenFile) {
        return client(base, tokenFile);
    }

    /**
     * A link to the device page of the bridge at {@code base}, good once and for a minute: it lets a browser in without
     * showing it the token.
     *
     * @throws BridgeException when the token cannot be read or nobody answers
     */
    public static URI pageLink(URI base, Path tokenFile) {
        try (HttpBridge bridge = client(base, tokenFile)) {
            return base.resolve("/#ticket=" + bridge.ticket());
        }
    }

    private static HttpBridge client(URI base, Path tokenFile) {
        try {
            return new HttpBridge(base, Files.readString(tokenFile).strip());
        } catch (IOException unreadable) {
            throw new BridgeException(
                    new Cause(
                            "NO_TOKEN",
                            "Không đọc được mã truy cập của chương trình thiết bị: " + tokenFile
                                    + ". Hãy kiểm tra quyền đọc tệp.",
                            "The device program's token cannot be read: " + tokenFile + ". Check who may read it."),
                    unreadable);
        }
    }
}
