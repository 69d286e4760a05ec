package vn.tiepnhan.image.open;

import java.io.IOException;
import java.nio.file.Path;

/** Opens a file of pages; everything about it is decided by its header before anything is decoded. */
public final class PageOpener {
    private final ReadLimits limits;

    public PageOpener(ReadLimits limits) {
        this.limits = limits;
    }

    /** Never throws for what is in the file or missing: that is a problem of the returned file. */
    public PageFile open(Path file) {
        FileKind kind;
        try {
            kind = FileKind.of(file);
        } catch (IOException unreadable) {
            return PageFile.refused(Refusals.cannotBeOpened());
        }
        return switch (kind) {
            case PNG, JPEG, TIFF -> RasterFile.open(file, kind, limits);
            case PDF -> PdfFile.open(file, limits);
            case OTHER -> PageFile.refused(Refusals.notAnImage());
        };
    }
}
