package vn.tiepnhan.bridge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.tiepnhan.profile.ProfileLibrary;

/** The generic profiles with short patience, so that tests of silence are quick. */
public final class QuickProfiles {
    private QuickProfiles() {}

    public static ProfileLibrary in(Path folder) {
        try {
            Files.createDirectories(folder);
            Files.writeString(
                    folder.resolve("quick-80.yaml"),
                    """
                    schemaVersion: 1
                    kind: printer
                    id: quick-80
                    extends: generic-80
                    name: {vi: Máy in thử, en: Test printer}
                    status:
                      answerMillis: {value: 700, provenance: unverified, source: test}
                      fenceMillis: {value: 2500, provenance: unverified, source: test}
                    connection:
                      heartbeatSeconds: {value: 1, provenance: unverified, source: test}
                      stallMillis: {value: 700, provenance: unverified, source: test}
                    serial: {flow: NONE}
                    """);
            Files.writeString(
                    folder.resolve("mute-80.yaml"),
                    """
                    schemaVersion: 1
                    kind: printer
                    id: mute-80
                    extends: quick-80
                    name: {vi: Máy in chỉ nhận, en: Write-only printer}
                    status:
                      realTime: {value: [], provenance: unverified, source: test}
                    """);
            return ProfileLibrary.with(folder);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
