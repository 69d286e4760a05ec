package vn.tiepnhan.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import vn.tiepnhan.policy.bundle.ShippedRules;

/** The rules of a country: the shipped ones, 2,000 procedures more, and as many profiles as make 50. */
final class ManyRules {
    static final int PROCEDURES = 2000;
    static final int PROFILES = 50;

    private ManyRules() {}

    /** @param rules folder that is empty or not there yet */
    static void writeTo(Path rules) throws IOException {
        ShippedRules.writeTo(rules, "id: many\nversion: 1\nissuer: Bench\nfrom: \"2015-01-01\"\n");
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < PROCEDURES; i++) {
            rows.append("\n  - id: \"").append(Integer.toString(i + 46_656, 36).toUpperCase(Locale.ROOT));
            rows.append("\"\n    fields: [")
                    .append(i % 3 == 0 ? "THU, SO" : i % 3 == 1 ? "THE" : "OTHER")
                    .append("]\n");
        }
        Files.writeString(rules.resolve("catalogues/procedures-6xx.yaml"), rows, StandardOpenOption.APPEND);
        StringBuilder names = new StringBuilder("profiles: [hcm-2013, hcm-2015, thanh-hoa-2015, current");
        String pattern = Files.readString(rules.resolve("profiles/thanh-hoa-2015.yaml"));
        for (int i = 4; i < PROFILES; i++) {
            names.append(", office-").append(i);
            Files.writeString(
                    rules.resolve("profiles/office-" + i + ".yaml"),
                    pattern.replace("id: thanh-hoa-2015", "id: office-" + i)
                            .replace("rules/thanh-hoa-2015.yaml", "rules/office-" + i + ".yaml"));
            Files.writeString(
                    rules.resolve("rules/office-" + i + ".yaml"),
                    Files.readString(rules.resolve("rules/thanh-hoa-2015.yaml"))
                            .replace("2015-11-01", "2015-12-" + (10 + i % 20)));
        }
        Files.writeString(rules.resolve("policy.yaml"), names.append("]\n"));
    }
}
