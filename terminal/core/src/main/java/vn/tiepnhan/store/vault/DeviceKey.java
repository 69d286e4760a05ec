package vn.tiepnhan.store.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;

/** The 32 random bytes of {@code keys/device.key} (mode 0600) that everything personal in the folder is sealed under. */
public final class DeviceKey {
    private static final int LENGTH = 32;

    private DeviceKey() {}

    public static Path file(Path folder) {
        return folder.resolve("keys").resolve("device.key");
    }

    /** Makes the key; never overwrites one. */
    public static Vault make(Path folder) throws IOException {
        Path file = file(folder);
        SafeFiles.makeFolder(folder.resolve("keys"));
        if (!Files.exists(file)) {
            byte[] key = new byte[LENGTH];
            new SecureRandom().nextBytes(key);
            SafeFiles.put(file, out -> out.write(key));
        }
        return read(folder);
    }

    /** Reads the key. @throws IOException if it is absent or no key */
    public static Vault read(Path folder) throws IOException {
        byte[] key = Files.readAllBytes(file(folder));
        if (key.length != LENGTH) {
            throw new IOException(file(folder) + " holds " + key.length + " bytes instead of " + LENGTH);
        }
        return new Vault(key);
    }
}
