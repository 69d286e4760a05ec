package vn.tiepnhan.cli.verb;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.tiepnhan.data.GivenFile;

/** A file that a command reads where its user named one. */
public final class InputFile {
    private static final String CODE = "NOT_READ";

    private InputFile() {}

    /** @throws Failure when it is not there, is a folder, or may not be read */
    public static byte[] bytes(Path file) {
        needed(file);
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new Failure(CODE, GivenFile.trouble(file), unreadable);
        }
    }

    /** The same question where somebody else reads it. */
    public static void needed(Path file) {
        if (!GivenFile.readable(file)) {
            throw new Failure(CODE, GivenFile.trouble(file));
        }
    }
}
