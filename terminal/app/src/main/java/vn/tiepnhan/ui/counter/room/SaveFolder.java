package vn.tiepnhan.ui.counter.room;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import vn.tiepnhan.ui.counter.room.state.Told;

/** Where lists and reports are saved: a folder that people find without being told how. Blocks. */
public final class SaveFolder {
    private static final String NAME = "Tiếp Nhận";

    private final Path folder;

    private SaveFolder(Path folder) {
        this.folder = folder;
    }

    public static SaveFolder at(Path folder) {
        return new SaveFolder(folder);
    }

    /** In this user's documents, where there are any. */
    public static SaveFolder ofThisUser() {
        Path home = Path.of(System.getProperty("user.home"));
        Path documents = Stream.of("Documents", "Tài liệu")
                .map(home::resolve)
                .filter(Files::isDirectory)
                .findFirst()
                .orElse(home);
        return new SaveFolder(documents.resolve(NAME));
    }

    /** Says where it was written, or that it could not be; a file of that name is written over. */
    public Told save(String name, byte[] content) {
        Path file = folder.resolve(name);
        try {
            Files.createDirectories(folder);
            Files.write(file, content);
            return Told.done("Đã ghi: " + file, "Written: " + file);
        } catch (IOException failed) {
            return Told.not(
                    "Không ghi được " + file + ". Hãy kiểm tra thư mục và chỗ trống, rồi bấm lại.",
                    "Cannot write " + file + ". Check the folder and the free space, then press again.");
        }
    }
}
