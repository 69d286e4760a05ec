package vn.tiepnhan.bridge.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import vn.tiepnhan.bridge.api.BridgeException;
import vn.tiepnhan.bridge.api.Cause;
import vn.tiepnhan.profile.Profile;
import vn.tiepnhan.profile.ProfileLibrary;
import vn.tiepnhan.profile.ProfileLibrary.Examined;
import vn.tiepnhan.profile.fact.Capability.Provenance;

/** {@code profiles lint}: checks the shipped profiles, or the files given; exit 2 when one has a problem. */
@Command(name = "lint", description = "Kiểm tra hồ sơ thiết bị / check device profiles")
final class ProfilesLintVerb extends Verb {
    @Parameters(
            paramLabel = "FILE",
            arity = "0..*",
            description = "Tệp .yaml; bỏ trống = mọi hồ sơ đi kèm / or all shipped")
    private List<Path> files = new ArrayList<>();

    @Override
    public Integer call() {
        List<Examined> examined = files.isEmpty()
                ? shipped()
                : files.stream().map(ProfilesLintVerb::file).toList();
        output.document(Map.of(
                "profiles",
                examined.stream()
                        .map(e -> Map.of("id", e.id(), "kind", e.kind(), "problems", e.problems()))
                        .toList()));
        examined.forEach(this::show);
        return examined.stream().allMatch(e -> e.problems().isEmpty()) ? Main.DONE : Main.NO;
    }

    private static List<Examined> shipped() {
        ProfileLibrary library = ProfileLibrary.shipped();
        return library.ids().stream().map(library::examine).toList();
    }

    private static Examined file(Path file) {
        String name = String.valueOf(file.getFileName());
        Path folder = file.toAbsolutePath().getParent();
        try {
            ProfileLibrary library = folder == null ? ProfileLibrary.shipped() : ProfileLibrary.with(folder);
            return library.examineText(name.replaceFirst("\\.ya?ml$", ""), Files.readString(file));
        } catch (IOException unreadable) {
            throw new BridgeException(
                    new Cause(
                            "NO_FILE",
                            "Không đọc được tệp " + file + ". Hãy kiểm tra đường dẫn.",
                            "File " + file + " cannot be read. Check the path."),
                    unreadable);
        }
    }

    private void show(Examined examined) {
        Profile profile = examined.profile();
        if (profile != null) {
            long unverified = profile.capabilities().stream()
                    .filter(c -> c.provenance() == Provenance.UNVERIFIED)
                    .count();
            output.line("%s (%s): %s"
                    .formatted(
                            examined.id(),
                            examined.kind(),
                            output.say(
                                    "hợp lệ, " + unverified + " mục chưa kiểm chứng",
                                    "valid, " + unverified + " unverified")));
        } else {
            output.line("%s: %s".formatted(examined.id(), output.say("có lỗi", "has problems")));
        }
        examined.problems().forEach(p -> output.line("    " + p.code() + " " + output.say(p.vi(), p.en())));
    }
}
