package vn.tiepnhan.profile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.profile.about.About;
import vn.tiepnhan.profile.about.AboutReader;
import vn.tiepnhan.profile.read.ProfileProblem;
import vn.tiepnhan.profile.read.Section;
import vn.tiepnhan.profile.read.Tree.Branch;

/** From a merged profile file to the record that comes of it. */
final class ProfileDocument {
    private static final String KINDS =
            Arrays.stream(Profile.Kind.values()).map(Profile.Kind::word).collect(Collectors.joining("|"));

    private ProfileDocument() {}

    /** The record of a merged document, or null with the problems added. */
    static @Nullable Profile read(Branch merged, List<ProfileProblem> problems) {
        List<ProfileProblem> found = new ArrayList<>();
        Section root = Section.root(merged, found);
        Optional<Profile.Kind> kind = Profile.Kind.of(root.text("kind", KINDS));
        About about = AboutReader.read(root);
        Profile profile = kind.map(known -> profile(known, root, about)).orElse(null);
        if (profile != null) {
            root.refuseTheRest();
        }
        problems.addAll(found);
        return found.isEmpty() ? profile : null;
    }

    private static Profile profile(Profile.Kind kind, Section root, About about) {
        return switch (kind) {
            case PRINTER -> PrinterProfile.read(root, about);
            case SCANNER -> ScannerProfile.read(root, about);
            case CARD_READER -> CardReaderProfile.read(root, about);
            case TOKEN -> TokenProfile.read(root, about);
            case PANEL -> PanelProfile.read(root, about);
            case STATION -> StationProfile.read(root, about);
        };
    }
}
