package vn.tiepnhan.dossier;

/** The five symbologies a dossier page may carry; names are those of {@code tiepnhan scan --json}. */
public enum Symbology {
    PDF417,
    QR,
    DATA_MATRIX,
    CODE_128,
    CODE_39
}
