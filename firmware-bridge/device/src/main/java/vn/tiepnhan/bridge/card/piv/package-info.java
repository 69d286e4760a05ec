/** PIV cards (NIST SP 800-73): certificates, PIN, signature. */
@NullMarked
package vn.tiepnhan.bridge.card.piv;

import org.jspecify.annotations.NullMarked;
