package vn.tiepnhan.ui.counter.state;

/** How a receipt number is shown. */
public final class Receipts {
    private Receipts() {}

    /** {@code ZK4150001237} as {@code ZK4-15-000123-7}; anything else as it is. */
    public static String grouped(String receipt) {
        return receipt.length() != 12
                ? receipt
                : receipt.substring(0, 3) + "-" + receipt.substring(3, 5) + "-" + receipt.substring(5, 11) + "-"
                        + receipt.substring(11);
    }
}
