package vn.tiepnhan.verification;

import java.util.Optional;
import vn.tiepnhan.dossier.Wording;
import vn.tiepnhan.store.Tables;
import vn.tiepnhan.store.seal.RowSeals;

/** Rows of all tables as this program left them: none was changed, put in or taken away by another. */
public final class SealedRows {
    private SealedRows() {}

    public static Optional<Wording> firstFault(Tables tables) {
        return tables.rowSeals().firstFault().map(SealedRows::said);
    }

    private static Wording said(RowSeals.Fault fault) {
        String table = fault.table();
        return fault.row()
                .map(row -> new Wording(
                        "bảng " + table + ", dòng " + row + ": đã bị chương trình khác sửa hoặc thêm vào",
                        "table " + table + ", row " + row + ": another program changed it or put it in"))
                .orElseGet(() -> new Wording(
                        "bảng " + table + " có " + fault.rows() + " dòng, chương trình này đã ghi " + fault.counted(),
                        "table " + table + " has " + fault.rows() + " rows, this program wrote " + fault.counted()));
    }
}
