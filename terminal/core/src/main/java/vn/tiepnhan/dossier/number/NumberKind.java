package vn.tiepnhan.dossier.number;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The numbers that can be checked, named as on the command line. */
public enum NumberKind {
    MST("mst"),
    BHXH("bhxh"),
    BHYT("bhyt"),
    CCCD("cccd"),
    DON_VI("don-vi"),
    CCCD_QR("cccd-qr"),
    BHYT_QR("bhyt-qr");

    private final String word;

    NumberKind(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    public static Optional<NumberKind> of(String word) {
        return Arrays.stream(values()).filter(k -> k.word.equals(word)).findFirst();
    }

    public static List<String> words() {
        return Arrays.stream(values()).map(NumberKind::word).toList();
    }
}
