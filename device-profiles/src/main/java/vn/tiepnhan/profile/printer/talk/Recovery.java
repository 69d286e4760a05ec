package vn.tiepnhan.profile.printer.talk;

import vn.tiepnhan.profile.fact.Capability;

/**
 * What it obeys when it stands in an error; nothing of this is ever sent without the officer's consent.
 *
 * @param resume {@code DLE ENQ 1}: goes on from the line where the error happened, and may repeat part of it
 * @param clear {@code DLE ENQ 2}: forgets what it received and recovers
 * @param clearAll {@code DLE DC4 8}: forgets everything and says so
 */
public record Recovery(Capability<Boolean> resume, Capability<Boolean> clear, Capability<Boolean> clearAll) {}
