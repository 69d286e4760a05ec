package vn.tiepnhan.bridge.cli.profiles;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import vn.tiepnhan.bridge.api.Cause;
import vn.tiepnhan.bridge.api.client.BridgeException;
import vn.tiepnhan.profile.Profile;
import vn.tiepnhan.profile.ProfileException;
import vn.tiepnhan.profile.ProfileLibrary;
import vn.tiepnhan.profile.ProfileLibrary.Examined;
import vn.tiepnhan.profile.read.ProfileProblem;

/** Files and profiles as people name them on the command line. */
final class Named {
    private Named() {}

    /** @throws BridgeException when it cannot be read */
    static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new BridgeException(
                    new Cause(
                            "NO_FILE",
                            "Không đọc được tệp " + file + ". Hãy kiểm tra đường dẫn.",
                            "File " + file + " cannot be read. Check the path."),
                    unreadable);
        }
    }

    static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    /** A profile file; what it extends is looked for beside it and among the shipped ones. */
    static Examined examined(Path file) {
        byte[] bytes = bytes(file);
        Path folder = file.toAbsolutePath().getParent();
        ProfileLibrary library = folder == null ? ProfileLibrary.shipped() : ProfileLibrary.with(folder);
        return library.examine(name(file).replaceFirst("\\.ya?ml$", ""), name(file), bytes);
    }

    /**
     * A profile by id, or by the path of its file.
     *
     * @throws BridgeException when there is none, or it has problems
     */
    static Profile profile(String name) {
        boolean path = name.endsWith(".yaml") || name.endsWith(".yml") || name.contains("/");
        Examined examined = path ? examined(Path.of(name)) : shipped(name);
        Profile profile = examined.profile();
        if (profile == null) {
            throw new BridgeException(broken(name, examined.problems()));
        }
        return profile;
    }

    private static Examined shipped(String id) {
        try {
            return ProfileLibrary.shipped().examine(id);
        } catch (ProfileException unknown) {
            String near = ProfileLibrary.shipped().ids().stream()
                    .filter(one -> Arrays.stream(id.split("-")).allMatch(part -> one.contains(part)))
                    .findFirst()
                    .orElse("");
            throw new BridgeException(
                    new Cause(
                            "NO_SUCH_PROFILE",
                            "Không có hồ sơ thiết bị " + id + (near.isEmpty() ? "." : "; có phải là " + near + "?")
                                    + " Xem: tiepnhan-bridge profiles lint",
                            "There is no device profile " + id + (near.isEmpty() ? "." : "; did you mean " + near + "?")
                                    + " See: tiepnhan-bridge profiles lint"),
                    unknown);
        }
    }

    static Cause broken(String name, List<ProfileProblem> problems) {
        ProfileProblem first = problems.get(0);
        String moreVi = problems.size() == 1 ? "" : " (và " + (problems.size() - 1) + " lỗi khác)";
        String moreEn = problems.size() == 1 ? "" : " (and " + (problems.size() - 1) + " more)";
        String where = first.file().isEmpty() ? name + ": " : "";
        return new Cause("BAD_PROFILE", where + first.vi() + moreVi, where + first.en() + moreEn);
    }
}
