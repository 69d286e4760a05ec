package vn.tiepnhan.store;

/** Makes SQLite meet a full disk after some more pages. */
public final class TinyDisk {
    private TinyDisk() {}

    public static void leave(Store store, long pages) {
        store.write(tables -> {
            long now = tables.session().number("PRAGMA page_count");
            return tables.session().number("PRAGMA max_page_count = " + (now + pages));
        });
    }
}
