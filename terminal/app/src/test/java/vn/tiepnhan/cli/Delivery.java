package vn.tiepnhan.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.tiepnhan.intake.Intake;

/** {@code tiepnhan sync --once} of one data folder, and whom it trusts with it. */
record Delivery(String data, String url, Path key, Path token) {
    /** To a centre that tells the truth about itself. */
    static Delivery to(Intake intake, String data) {
        return new Delivery(data, intake.url().toString(), intake.publicKeyFile(), intake.tokenFile());
    }

    /** The same to another address. */
    Delivery at(String other) {
        return new Delivery(data, other, key, token);
    }

    /** The same with another token. */
    Delivery with(Path other) {
        return new Delivery(data, url, key, other);
    }

    Run run(String... more) {
        List<String> words = new ArrayList<>(List.of("sync", "--once", "--json", "--data", data));
        words.addAll(List.of("--centre", url, "--centre-key", key.toString(), "--token-file", token.toString()));
        words.addAll(List.of(more));
        return Run.of(words.toArray(String[]::new));
    }
}
