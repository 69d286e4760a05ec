package vn.tiepnhan.presend;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import vn.tiepnhan.dossier.Wording;

/** Collects fields that differ; spaces and the way accents are encoded make no difference. */
final class Differences {
    private final List<Difference> found = new ArrayList<>();

    void compare(String field, Wording label, String who, String sent, String paper) {
        if (!plain(sent).equals(plain(paper))) {
            found.add(new Difference(field, label, who, sent.strip(), paper.strip()));
        }
    }

    void compare(String field, Wording label, String sent, String paper) {
        compare(field, label, "", sent, paper);
    }

    List<Difference> found() {
        return List.copyOf(found);
    }

    static String plain(String value) {
        return Normalizer.normalize(value, Normalizer.Form.NFC).strip().replaceAll("\\s+", " ");
    }
}
