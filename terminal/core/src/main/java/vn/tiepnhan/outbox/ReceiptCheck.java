package vn.tiepnhan.outbox;

import java.util.Optional;
import vn.tiepnhan.dossier.Wording;
import vn.tiepnhan.wire.ReceiptPayload;
import vn.tiepnhan.wire.SignedReceipt;
import vn.tiepnhan.wire.VerificationKey;
import vn.tiepnhan.wire.WireFormatException;

/** Whether a receipt is one for this very line. Either {@code receipt} is present, or {@code wrong} says what is not right. */
record ReceiptCheck(Optional<VerifiedReceipt> receipt, Optional<Wording> wrong) {
    static ReceiptCheck of(OutboxRow row, SignedReceipt signed, VerificationKey key) {
        try {
            if (!key.verifies(signed.payloadBytes(), signed.signatureBytes())) {
                return no("chữ ký không đúng", "the signature is wrong");
            }
            ReceiptPayload payload = ReceiptPayload.read(signed.payloadBytes());
            Optional<Wording> differs = difference(row, payload);
            return differs.isEmpty()
                    ? new ReceiptCheck(Optional.of(new VerifiedReceipt(signed, payload)), differs)
                    : new ReceiptCheck(Optional.empty(), differs);
        } catch (WireFormatException | IllegalArgumentException unreadable) {
            return no("giấy nhận không đọc được", "the receipt cannot be read");
        }
    }

    private static Optional<Wording> difference(OutboxRow row, ReceiptPayload payload) {
        if (!row.terminal().equals(payload.terminal())) {
            return wording("ghi cho thiết bị khác", "it is for another terminal");
        }
        if (row.sequence() != payload.sequence()) {
            return wording("ghi số thứ tự khác", "it names another sequence");
        }
        if (!row.id().equals(payload.id()) || row.version() != payload.version()) {
            return wording("ghi cho hồ sơ hoặc phiên bản khác", "it is for another dossier or version");
        }
        if (!row.digest().equals(payload.digest())) {
            return wording("ghi cho nội dung khác", "it is for other content");
        }
        if (payload.number() == null || payload.number().isBlank() || payload.centreTime() == null) {
            return wording("thiếu mã hồ sơ hoặc thời gian", "it lacks the official number or the time");
        }
        return Optional.empty();
    }

    static ReceiptCheck no(String vi, String en) {
        return new ReceiptCheck(Optional.empty(), wording(vi, en));
    }

    private static Optional<Wording> wording(String vi, String en) {
        return Optional.of(new Wording(vi, en));
    }
}
