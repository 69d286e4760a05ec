package vn.tiepnhan.bridge.cli.verb;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vn.tiepnhan.bridge.api.Cause;
import vn.tiepnhan.bridge.api.client.BridgeException;
import vn.tiepnhan.profile.ProfileLibrary;

/** {@code --profiles DIR}: an office's own profiles, before those shipped. */
public final class OwnProfiles {
    @Option(names = "--profiles", paramLabel = "DIR", description = "Thư mục hồ sơ thiết bị riêng / own profiles")
    private @Nullable Path folder;

    /** @throws BridgeException when there is no such folder */
    public ProfileLibrary library() {
        if (folder == null) {
            return ProfileLibrary.shipped();
        }
        if (!Files.isDirectory(folder) || !Files.isReadable(folder)) {
            throw new BridgeException(new Cause(
                    "NO_FOLDER",
                    "Không đọc được thư mục hồ sơ thiết bị " + folder + ". Hãy kiểm tra đường dẫn sau --profiles.",
                    "The folder of profiles " + folder + " cannot be read. Check the path behind --profiles."));
        }
        return ProfileLibrary.with(folder);
    }
}
