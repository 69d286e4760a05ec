package vn.tiepnhan.image.open;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a file is by its first bytes; its name is not asked. */
enum FileKind {
    PNG,
    JPEG,
    TIFF,
    PDF,
    OTHER;

    /** Acrobat accepts the PDF header anywhere in the first kilobyte (ISO 32000-1 annex H, note 13). */
    private static final int HEAD = 1024;

    static FileKind of(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return of(in.readNBytes(HEAD));
        }
    }

    static FileKind of(byte[] head) {
        String text = new String(head, StandardCharsets.ISO_8859_1);
        if (text.startsWith("\u0089PNG\r\n\u001a\n")) {
            return PNG;
        }
        if (text.startsWith("\u00ff\u00d8\u00ff")) {
            return JPEG;
        }
        if (text.startsWith("II*\0") || text.startsWith("MM\0*")) {
            return TIFF;
        }
        return text.contains("%PDF-") ? PDF : OTHER;
    }
}
