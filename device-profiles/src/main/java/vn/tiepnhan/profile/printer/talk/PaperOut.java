package vn.tiepnhan.profile.printer.talk;

import vn.tiepnhan.profile.fact.Capability;

/**
 * What becomes of a job when the paper ends in it.
 *
 * @param keepsBuffer whether what was received survives
 * @param resumesOnClose whether it prints on by itself once paper is in and the cover closed
 */
public record PaperOut(Capability<Boolean> keepsBuffer, Capability<Boolean> resumesOnClose) {}
