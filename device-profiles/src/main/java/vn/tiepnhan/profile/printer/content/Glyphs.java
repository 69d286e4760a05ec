package vn.tiepnhan.profile.printer.content;

import vn.tiepnhan.profile.fact.Capability;

/**
 * Letters downloaded with {@code ESC &}.
 *
 * @param supported whether it takes and prints them
 * @param cellWidth dots of one letter across, font A
 * @param cellHeight dots of one letter down, a multiple of 8
 * @param firstCode first code that may be defined
 * @param lastCode last code that may be defined
 * @param lostByInit whether {@code ESC @} forgets them, as power-off does
 * @param mark whether it keeps a downloaded picture just as long and says so when asked ({@code GS ( L} functions 83, 80)
 */
public record Glyphs(
        Capability<Boolean> supported,
        Capability<Integer> cellWidth,
        Capability<Integer> cellHeight,
        Capability<Integer> firstCode,
        Capability<Integer> lastCode,
        Capability<Boolean> lostByInit,
        Capability<Boolean> mark) {
    /** How many letters it holds at once. */
    public int count() {
        return supported.value() ? lastCode.value() - firstCode.value() + 1 : 0;
    }
}
