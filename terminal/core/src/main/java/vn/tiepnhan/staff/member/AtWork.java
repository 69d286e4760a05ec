package vn.tiepnhan.staff.member;

import java.time.Instant;
import vn.tiepnhan.wire.SigningKey;

/**
 * Whoever is logged in at this counter.
 *
 * @param key number of the public key that checks what they sign
 * @param signing signs in their name until the session ends
 */
public record AtWork(Member member, Instant ends, long key, SigningKey signing) {}
