package vn.tiepnhan.bridge.sim.printer.outlet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;
import vn.tiepnhan.bridge.layout.DotImage;
import vn.tiepnhan.bridge.sim.printer.SlipTray;

/** Leaves every slip in a folder: {@code slip-0001.bin} as it came, {@code slip-0001.png} as it looks. */
public final class FolderTray implements SlipTray {
    private static final String NAME = "slip-\\d{4,}(-torn)?\\.bin";

    private final Path folder;
    private int last;

    /** @param folder made if absent; numbering goes on after what is there */
    public FolderTray(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
        try (Stream<Path> there = Files.list(folder)) {
            this.last = there.map(p -> String.valueOf(p.getFileName()))
                    .filter(name -> name.matches(NAME))
                    .mapToInt(name -> Integer.parseInt(name.replaceAll("\\D", "")))
                    .max()
                    .orElse(0);
        }
    }

    @Override
    public void slip(byte[] bytes, DotImage paper, boolean whole) {
        last++;
        String name = "slip-%04d%s".formatted(last, whole ? "" : "-torn");
        try {
            put(name + ".bin", bytes);
            if (paper.height() > 0) {
                put(name + ".png", paper.toPng());
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** A slip is there whole or not at all: people and tests look at any moment. */
    private void put(String name, byte[] content) throws IOException {
        Path partial = folder.resolve("." + name + ".part");
        Files.write(partial, content);
        Files.move(partial, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
    }
}
