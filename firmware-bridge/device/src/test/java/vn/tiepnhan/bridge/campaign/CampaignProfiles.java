package vn.tiepnhan.bridge.campaign;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vn.tiepnhan.profile.ProfileLibrary;

/** Printers of every manner, with the patience of a test instead of a counter's. */
final class CampaignProfiles {
    static final List<String> IDS = List.of("campaign-ordered");

    private CampaignProfiles() {}

    static ProfileLibrary in(Path folder) throws IOException {
        Files.writeString(folder.resolve("campaign-ordered.yaml"), text("campaign-ordered", "generic-80", ""));
        return ProfileLibrary.with(folder);
    }

    private static String text(String id, String parent, String more) {
        return """
                schemaVersion: 1
                kind: printer
                id: %s
                extends: %s
                name: {vi: Máy in thử, en: Test printer}
                paper:
                  widthDots: {value: 256, provenance: unverified, source: test}
                status:
                  answerMillis: {value: 300, provenance: unverified, source: test}
                  fenceMillis: {value: 900, provenance: unverified, source: test}
                connection:
                  heartbeatSeconds: {value: 1, provenance: unverified, source: test}
                  stallMillis: {value: 500, provenance: unverified, source: test}
                %s"""
                .formatted(id, parent, more);
    }
}
