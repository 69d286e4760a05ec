package vn.tiepnhan.intake.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import vn.tiepnhan.data.DataException;
import vn.tiepnhan.data.GivenFile;
import vn.tiepnhan.dossier.Wording;
import vn.tiepnhan.intake.store.IntakeException;
import vn.tiepnhan.policy.bundle.Bundle;

/** Bundles in folders and files; what cannot be read is refused with the place. */
final class BundleFiles {
    private static final Wording NO_BUNDLE = new Wording(
            "thư mục cần có bundle.yaml đọc được. Hãy chọn thư mục khác, hoặc tạo: tiepnhan-intake bundle start THƯ-MỤC.",
            "a folder needs a bundle.yaml that can be read. Choose another, or make one: tiepnhan-intake bundle start FOLDER.");

    private BundleFiles() {}

    /** A folder of YAML, or a file that {@code bundle make} wrote. */
    static Bundle read(Path where) {
        try {
            return Files.isDirectory(where) ? Bundle.ofFolder(where) : Bundle.read(Files.readAllBytes(where));
        } catch (DataException faulty) {
            throw new IntakeException(
                    "BUNDLE_FAULTY",
                    "Gói quy định có lỗi ở " + faulty.wording().vi() + ". Hãy sửa chỗ đó rồi chạy lại.",
                    "The rules are faulty at " + faulty.wording().en() + ". Mend it there, then run this again.",
                    faulty);
        } catch (IOException unreadable) {
            Wording said =
                    Files.isDirectory(where) ? NO_BUNDLE.after(where + ": ", where + ": ") : GivenFile.trouble(where);
            throw new IntakeException("NOT_READ", said.vi(), said.en(), unreadable);
        }
    }

    /** Writes a new file; never over one. */
    static void write(Path file, byte[] bytes) {
        try {
            Files.write(file, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        } catch (FileAlreadyExistsException there) {
            throw new IntakeException(
                    "FILE_EXISTS",
                    "Tệp " + file + " đã có; không ghi đè.",
                    "The file " + file + " exists; nothing is written over.",
                    there);
        } catch (IOException failed) {
            throw new IntakeException(
                    "NOT_WRITTEN",
                    "Không ghi được " + file + ". Hãy kiểm tra quyền ghi.",
                    "Cannot write " + file + ". Check the right to write.",
                    failed);
        }
    }
}
