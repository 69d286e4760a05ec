package vn.tiepnhan.cli.verb;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import vn.tiepnhan.dossier.Wording;

/** A file that a command makes where its user named one; nothing that is there already is written over. */
public final class NewFile {
    private NewFile() {}

    /** @throws Failure when it is there already, or cannot be written */
    public static void write(Path file, byte[] content) {
        make(file, content);
    }

    /** The same for what only its owner may read. */
    public static void writePrivate(Path file, byte[] content) {
        make(file, content, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    }

    private static void make(Path file, byte[] content, FileAttribute<?>... attributes) {
        try {
            Files.createFile(file, attributes);
            Files.write(file, content, StandardOpenOption.WRITE);
        } catch (FileAlreadyExistsException there) {
            throw new Failure(
                    "FILE_EXISTS",
                    new Wording(
                            "Tệp " + file + " đã có; không ghi đè.",
                            "The file " + file + " exists; nothing is written over."),
                    there);
        } catch (IOException failed) {
            throw new Failure(
                    "NOT_WRITTEN",
                    new Wording(
                            "Không ghi được " + file + ". Hãy kiểm tra quyền ghi.",
                            "Cannot write " + file + ". Check the right to write."),
                    failed);
        }
    }
}
