package vn.tiepnhan.ui.kiosk.model;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import vn.tiepnhan.store.Store;

/** Another program that works on a data folder until a byte, or the end, comes on its stdin. */
final class HoldsFolderMain {
    private HoldsFolderMain() {}

    public static void main(String[] args) throws IOException {
        try (Store store = Store.open(Path.of(args[0]), "tiepnhan queue", Clock.systemUTC())) {
            System.out.println("HELD " + store.training());
            System.in.read();
        }
    }
}
