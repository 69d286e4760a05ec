package vn.tiepnhan.staff.member;

/** Somebody who has just proved who they are, and can sign once for it. */
public interface Credential {
    Member member();

    /** Number of the public key that checks the signature. */
    long key();

    /** Signs a SHA-256 digest, 32 bytes. */
    byte[] sign(byte[] digest);
}
