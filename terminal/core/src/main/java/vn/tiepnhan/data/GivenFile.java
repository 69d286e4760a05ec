package vn.tiepnhan.data;

import java.nio.file.Files;
import java.nio.file.Path;
import vn.tiepnhan.dossier.Wording;

/** A file that somebody named, where it cannot be read. */
public final class GivenFile {
    private GivenFile() {}

    /** Whether it is there, is no folder, and may be read. */
    public static boolean readable(Path file) {
        return Files.isRegularFile(file) && Files.isReadable(file);
    }

    /** Names it, says why it cannot be read, and what to do. */
    public static Wording trouble(Path file) {
        if (!Files.exists(file)) {
            return new Wording(
                    "Không có tệp " + file + ". Hãy kiểm tra tên và thư mục rồi làm lại.",
                    "There is no file " + file + ". Check its name and folder, then do this again.");
        }
        if (Files.isDirectory(file)) {
            return new Wording(
                    file + " là thư mục, ở đây cần một tệp. Hãy ghi tên tệp trong thư mục đó.",
                    file + " is a folder, a file is needed here. Name the file in that folder.");
        }
        return new Wording(
                "Không đọc được tệp " + file + ". Hãy kiểm tra quyền đọc và ổ đĩa, hoặc chép tệp sang nơi khác.",
                "The file " + file + " cannot be read. Check the right to read it and the disk, or copy it elsewhere.");
    }
}
