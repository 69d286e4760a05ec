package vn.tiepnhan.reception;

import vn.tiepnhan.dossier.Problem;
import vn.tiepnhan.store.Store;
import vn.tiepnhan.store.sql.StoreException;

/** Turns a fresh data folder into one for training: every slip is marked, and nothing of it ever reaches a centre. */
public final class Training {
    /** As it stands on paper and screen; never "thử nghiệm", which means trial signatures. */
    public static final String MARK = "TẬP HUẤN – KHÔNG CÓ GIÁ TRỊ";

    /** The folder, within that of a counter, in which the counter itself trains. */
    public static final String FOLDER = "training";

    private Training() {}

    /** @throws StoreException when dossiers were received in it: real ones never become training */
    public static void begin(Store store) {
        store.write(tables -> {
            if (tables.lines().nextSequence() > 1) {
                throw new StoreException(Problem.of(
                        "NOT_EMPTY",
                        "Thư mục này đã có hồ sơ thật, không chuyển sang tập huấn được. Hãy dùng thư mục khác (--data).",
                        "This folder holds real dossiers and cannot become one for training. Use another (--data)."));
            }
            tables.settings().put(Store.TRAINING, "yes");
            return tables;
        });
    }
}
