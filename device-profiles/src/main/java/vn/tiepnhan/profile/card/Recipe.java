package vn.tiepnhan.profile.card;

/** How a token's certificates are read and its keys used. */
public enum Recipe {
    /** NIST SP 800-73. */
    PIV,
    /** ISO 7816-15. */
    PKCS15,
    /** The maker's own library, in a process of its own. */
    PKCS11,
    /** Not at all: people are told, and the flow goes on. */
    UNKNOWN
}
