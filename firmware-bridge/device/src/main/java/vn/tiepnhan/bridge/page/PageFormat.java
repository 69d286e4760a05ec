package vn.tiepnhan.bridge.page;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** The formats page scanners write, told by content, and whether a file of one is all there. */
enum PageFormat {
    JPEG("image/jpeg", ".jpg", "\u00FF\u00D8\u00FF"),
    PNG("image/png", ".png", "\u0089PNG\r\n\u001A\n"),
    TIFF_LITTLE("image/tiff", ".tif", "II*\0"),
    TIFF_BIG("image/tiff", ".tif", "MM\0*"),
    PDF("application/pdf", ".pdf", "%PDF-");

    private final String mediaType;
    private final String suffix;
    /** First bytes, each as the character of that number. */
    private final String magic;

    PageFormat(String mediaType, String suffix, String magic) {
        this.mediaType = mediaType;
        this.suffix = suffix;
        this.magic = magic;
    }

    String mediaType() {
        return mediaType;
    }

    String suffix() {
        return suffix;
    }

    /** Empty for a file that begins like none of them. */
    static Optional<PageFormat> of(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            String head = new String(in.readNBytes(8), StandardCharsets.ISO_8859_1);
            return Arrays.stream(values())
                    .filter(format -> head.startsWith(format.magic))
                    .findFirst();
        }
    }

    /** Whether the file reaches its own end; goes by its structure, so a pause of the writer says nothing wrong. */
    boolean complete(Path file) throws IOException {
        try {
            return switch (this) {
                case JPEG -> JpegEnd.reached(file);
                case PNG -> PngEnd.reached(file);
                case TIFF_LITTLE, TIFF_BIG -> TiffEnd.reached(file);
                case PDF -> PdfEnd.reached(file);
            };
        } catch (EOFException cutShort) {
            return false;
        }
    }
}
