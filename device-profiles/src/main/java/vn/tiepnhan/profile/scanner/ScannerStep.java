package vn.tiepnhan.profile.scanner;

import java.util.List;

/** A step of a scanner's self-test. */
public enum ScannerStep {
    /** A code on a test sheet arrives whole. */
    READ,
    /** The letters and digits that input methods and foreign layouts change arrive unchanged. */
    LAYOUT,
    /** The AIM identifier is there, or is not, as the profile says. */
    AIM,
    /** It beeps when told to. */
    FEEDBACK;

    /** What any scanner is asked to show. */
    public static final List<ScannerStep> USUAL = List.of(READ, LAYOUT, AIM);
}
