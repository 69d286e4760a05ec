package vn.tiepnhan.wire;

import java.util.List;

/**
 * What the paper said. Empty strings and lists are "unknown"; dates keep the spelling of the paper.
 *
 * @param office code of the receiving office, five characters
 * @param layout barcode layout, {@code tn1} …; empty when the officer typed it
 * @param kind A chính thức, B bổ sung, T thay thế
 * @param mst tax code, 10 digits or 10-3
 * @param period MMYYYY
 * @param bodyCrc CRC-32 of the body in upper-case hex, empty when typed
 * @param officer who received it
 * @param text the exact body text the CRC was taken over
 */
public record DossierContent(
        String office,
        String layout,
        String kind,
        String procedure,
        String unit,
        String mst,
        String period,
        int batch,
        int print,
        String bodyCrc,
        String officer,
        String text,
        Unit filer,
        Document document,
        List<Form> forms,
        List<Worker> workers) {
    public DossierContent {
        forms = forms == null ? List.of() : List.copyOf(forms);
        workers = workers == null ? List.of() : List.copyOf(workers);
    }

    public record Unit(String name, String address, String phone, String email, String contact) {
        public static final Unit UNKNOWN = new Unit("", "", "", "", "");
    }

    /** {@code channel} is PAPER, E_SIGNED or E_TRIAL as the document claims; a claim, not a fact. */
    public record Document(String channel, String software, String created, String messageId, String sha256) {
        public static final Document UNKNOWN = new Document("", "", "", "", "");
    }

    public record Form(int n, String code, String title, int copies) {}

    public record Worker(
            int n,
            String name,
            String bhxh,
            String birth,
            String event,
            String from,
            String card,
            String cardValidTo) {}
}
