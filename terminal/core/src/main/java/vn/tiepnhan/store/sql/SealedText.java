package vn.tiepnhan.store.sql;

import java.util.Base64;
import java.util.HexFormat;
import vn.tiepnhan.store.vault.Vault;

/**
 * Text sealed into a column of text: {@code ~}, the mark to look it up by, {@code ~}, and what is sealed in Base64. What
 * does not begin so stands in the clear.
 */
public final class SealedText {
    private static final String FENCE = "~";
    private static final HexFormat HEX = HexFormat.of();

    /** Characters of a beginning, for a look-up of texts that are alike. */
    public static final int BEGINNING = 18;

    private final Vault vault;
    private final String column;

    /** @param column table and column, as they are authenticated */
    public SealedText(Vault vault, String column) {
        this.vault = vault;
        this.column = column;
    }

    public String seal(long row, String text) {
        return beginning(text) + Base64.getEncoder().encodeToString(vault.sealText(column, row, text));
    }

    /** What a sealed text begins with; alike where two texts are alike. */
    public String beginning(String text) {
        return FENCE + HEX.formatHex(vault.mark(column, text)) + FENCE;
    }

    /**
     * What was sealed, or the text itself where it stands in the clear.
     *
     * @throws vn.tiepnhan.store.vault.BrokenSealException if it is not what was sealed there
     */
    public String open(long row, String stored) {
        if (!stored.startsWith(FENCE)) {
            return stored;
        }
        String sealed = stored.substring(stored.indexOf(FENCE, 1) + 1);
        return vault.openText(column, row, Base64.getDecoder().decode(sealed));
    }
}
