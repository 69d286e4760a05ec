package vn.tiepnhan.image.open;

import java.io.IOException;
import java.nio.file.Path;
import vn.tiepnhan.image.raster.Stopwatch;

/** Opens a file of pages; everything about it is decided by its header before anything is decoded. */
public final class PageOpener {
    private final ReadLimits limits;
    private final Stopwatch watch;

    /** @param watch the machine's, or what a test counts with */
    public PageOpener(ReadLimits limits, Stopwatch watch) {
        this.limits = limits;
        this.watch = watch;
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
            case PNG, JPEG, TIFF -> RasterFile.open(file, kind, limits, watch);
            case PDF -> PdfFile.open(file, limits, watch);
            case OTHER -> PageFile.refused(Refusals.notAnImage());
        };
    }
}
