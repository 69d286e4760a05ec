package vn.tiepnhan.dossier;

import java.util.List;

/**
 * What a dossier says about itself. Empty strings are "unknown"; dates keep the spelling of the paper.
 *
 * @param text the exact body text the CRC was taken over
 */
public record Body(String text, Unit unit, Document document, List<Form> forms, List<Worker> workers) {
    public Body {
        forms = List.copyOf(forms);
        workers = List.copyOf(workers);
    }

    public record Unit(String name, String address, String phone, String email, String contact) {
        public static final Unit UNKNOWN = new Unit("", "", "", "", "");
    }

    /** {@code channel} is PAPER, E_SIGNED or E_TRIAL as the document claims; a claim, not a fact. */
    public record Document(String channel, String software, String created, String messageId, String sha256) {
        public static final Document UNKNOWN = new Document("", "", "", "", "");
    }

    /** One paper in the dossier (Hồ sơ bao gồm). */
    public record Form(int n, String code, String title, int copies) {}

    /** One worker line; {@code event} is a code such as GH, GD, TM; {@code card} a BHYT card number. */
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
