package vn.tiepnhan.cli.verb;

import java.nio.file.Path;
import java.time.Clock;
import picocli.CommandLine.Option;
import vn.tiepnhan.store.Store;

/** The {@code --data} option: which terminal's folder a command works on. */
public final class DataFolder {
    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "${sys:user.home}/.local/share/tiepnhan",
            description = "Thư mục dữ liệu của máy / the terminal's data folder (${DEFAULT-VALUE})")
    private Path folder = Path.of("");

    public Path path() {
        return folder;
    }

    /** Takes the folder for this command alone. */
    public Store open(String verb) {
        return Store.open(folder, "tiepnhan " + verb, Clock.systemUTC());
    }

    /** Looks things up beside whoever works on the folder. */
    public Store beside(String verb) {
        return Store.beside(folder, "tiepnhan " + verb, Clock.systemUTC());
    }
}
