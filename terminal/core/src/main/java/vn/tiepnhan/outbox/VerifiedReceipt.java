package vn.tiepnhan.outbox;

import vn.tiepnhan.wire.ReceiptPayload;
import vn.tiepnhan.wire.SignedReceipt;

/**
 * A receipt whose signature, terminal, sequence, id, version and digest were all found right.
 *
 * @param signed as it came, to be kept for ever
 * @param payload what it says; {@code number} is the official số hồ sơ
 */
public record VerifiedReceipt(SignedReceipt signed, ReceiptPayload payload) {}
