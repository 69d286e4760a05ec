package vn.tiepnhan.profile.printer.content;

import java.util.List;
import vn.tiepnhan.profile.fact.Capability;

/**
 * How it prints words.
 *
 * @param serialModes ways to put Vietnamese on paper over a slow line, best first
 * @param fastModes the same over USB and network
 * @param pages code pages with Vietnamese letters
 * @param composes whether a tone byte of {@link CodePage.Letters#CP1258} lands on the letter before it
 * @param pagesVerified whether somebody read a calibration slip of these pages and found every letter right; without it
 *     {@link TextMode#PAGE} is not to be used
 * @param columns characters of font A in a line
 */
public record Text(
        Capability<List<TextMode>> serialModes,
        Capability<List<TextMode>> fastModes,
        Capability<List<CodePage>> pages,
        Capability<Boolean> composes,
        Capability<Boolean> pagesVerified,
        Capability<Integer> columns) {
    /** @param slow whether the line is a serial one, where every byte counts */
    public List<TextMode> modes(boolean slow) {
        return slow ? serialModes.value() : fastModes.value();
    }
}
