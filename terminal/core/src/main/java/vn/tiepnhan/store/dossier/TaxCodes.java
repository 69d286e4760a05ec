package vn.tiepnhan.store.dossier;

import java.util.regex.Pattern;
import vn.tiepnhan.store.sql.SealedText;
import vn.tiepnhan.store.vault.Vault;

/** Tax codes in the rows of receipts: a household's is the identity number of a person, and is sealed; see decision 0549. */
final class TaxCodes {
    /** Of an organisation, which names nobody. */
    private static final Pattern ORGANISATION = Pattern.compile("(\\d{10}(-?\\d{3})?)?");

    private final SealedText text;

    TaxCodes(Vault vault) {
        this.text = new SealedText(vault, "receipt.mst");
    }

    String stored(long sequence, String taxCode) {
        return ORGANISATION.matcher(taxCode).matches() ? taxCode : text.seal(sequence, taxCode);
    }

    String read(long sequence, String stored) {
        return text.open(sequence, stored);
    }

    /** What the sealed ones that are alike begin with. */
    String beginning(String taxCode) {
        return text.beginning(taxCode);
    }
}
