package vn.tiepnhan.bridge.cli.profiles;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import vn.tiepnhan.bridge.cli.verb.Verb;
import vn.tiepnhan.profile.Profile;
import vn.tiepnhan.profile.ProfileLibrary;
import vn.tiepnhan.profile.ProfileLibrary.Examined;

/** {@code profiles lint}: checks the shipped profiles, or the files given; exit 2 when one has a problem. */
@Command(name = "lint", description = "Kiểm tra hồ sơ thiết bị / check device profiles")
final class LintVerb extends Verb {
    @Parameters(
            paramLabel = "FILE",
            arity = "0..*",
            description = "Tệp .yaml; bỏ trống = mọi hồ sơ đi kèm / or all shipped")
    private List<Path> files = new ArrayList<>();

    @Override
    public Integer call() {
        List<Examined> examined = files.isEmpty()
                ? shipped()
                : files.stream().map(Named::examined).toList();
        output.document(Map.of(
                "profiles",
                examined.stream()
                        .map(e -> Map.of("id", e.id(), "kind", e.kind(), "problems", e.problems()))
                        .toList()));
        examined.forEach(this::show);
        return examined.stream().allMatch(e -> e.problems().isEmpty()) ? DONE : NO;
    }

    private static List<Examined> shipped() {
        ProfileLibrary library = ProfileLibrary.shipped();
        return library.ids().stream().map(library::examine).toList();
    }

    private void show(Examined examined) {
        Profile profile = examined.profile();
        if (profile != null) {
            long all = profile.capabilities().size();
            long sure =
                    profile.capabilities().stream().filter(c -> c.verified()).count();
            output.line("%-26s %-12s %s"
                    .formatted(
                            examined.id(),
                            examined.kind(),
                            all == 0
                                    ? output.say("hợp lệ", "valid")
                                    : output.say(
                                            "hợp lệ, " + sure + "/" + all + " mục có nguồn",
                                            "valid, " + sure + " of " + all + " statements sourced")));
        } else {
            output.line("%-26s %s".formatted(examined.id(), output.say("có lỗi:", "has problems:")));
        }
        examined.problems().forEach(p -> output.line("    " + p.code() + "  " + output.say(p.vi(), p.en())));
    }
}
