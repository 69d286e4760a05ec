package vn.tiepnhan.cli.verb;

import vn.tiepnhan.reception.ReceiptNumber;

/** Receipt numbers as people type them. */
public final class Numbers {
    private Numbers() {}

    /** @throws Failure if it cannot be a receipt number */
    public static ReceiptNumber receipt(String typed) {
        return ReceiptNumber.parse(typed)
                .orElseThrow(() -> new Failure(
                        "USAGE",
                        "“" + typed
                                + "” không phải số phiếu: số phiếu có 12 ký tự và ký tự kiểm tra cuối. Hãy xem lại phiếu.",
                        "“" + typed + "” is no receipt number: it has 12 characters, the last one a check. Look at the"
                                + " slip again."));
    }

    public static String unknown(Output output, ReceiptNumber receipt) {
        return "en".equals(output.language())
                ? "This terminal gave no receipt " + receipt.grouped() + "."
                : "Máy này không có phiếu số " + receipt.grouped() + ".";
    }
}
