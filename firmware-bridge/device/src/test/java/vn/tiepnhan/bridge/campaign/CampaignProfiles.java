package vn.tiepnhan.bridge.campaign;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vn.tiepnhan.profile.ProfileLibrary;

/** Printers of every manner, with the patience of a test instead of a counter's. */
final class CampaignProfiles {
    static final List<String> IDS = List.of(
            "campaign-ordered", "campaign-named", "campaign-forgetful", "campaign-stubborn", "campaign-letters");

    private CampaignProfiles() {}

    static ProfileLibrary in(Path folder) throws IOException {
        write(folder, "campaign-ordered", "generic-80", "");
        write(
                folder,
                "campaign-named",
                "campaign-ordered",
                """
                  automatic: {value: 15, provenance: documented, source: test}
                  mendingSeconds: {value: 2, provenance: unverified, source: test}
                completion:
                  processId: {value: true, provenance: documented, source: test}
                paperOut:
                  resumesOnClose: {value: true, provenance: documented, source: test}
                recovery:
                  resume: {value: true, provenance: documented, source: test}
                """);
        write(
                folder,
                "campaign-forgetful",
                "campaign-ordered",
                """
                paperOut:
                  keepsBuffer: {value: false, provenance: documented, source: test}
                """);
        write(
                folder,
                "campaign-stubborn",
                "campaign-ordered",
                """
                paperOut:
                  resumesOnClose: {value: false, provenance: documented, source: test}
                recovery:
                  resume: {value: true, provenance: documented, source: test}
                  clear: {value: true, provenance: documented, source: test}
                  clearAll: {value: true, provenance: documented, source: test}
                """);
        write(
                folder,
                "campaign-letters",
                "campaign-named",
                """
                text:
                  fastModes: {value: [GLYPHS, BANDS], provenance: documented, source: test}
                glyphs:
                  supported: {value: true, provenance: documented, source: test}
                """);
        return ProfileLibrary.with(folder);
    }

    private static void write(Path folder, String id, String parent, String more) throws IOException {
        Files.writeString(folder.resolve(id + ".yaml"), text(id, parent, more));
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
                connection:
                  heartbeatSeconds: {value: 1, provenance: unverified, source: test}
                  stallMillis: {value: 500, provenance: unverified, source: test}
                status:
                  answerMillis: {value: 300, provenance: unverified, source: test}
                  fenceMillis: {value: 900, provenance: unverified, source: test}
                %s"""
                .formatted(id, parent, more);
    }
}
