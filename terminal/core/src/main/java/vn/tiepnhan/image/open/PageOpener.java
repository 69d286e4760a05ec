package vn.tiepnhan.image.open;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.LongSupplier;

/** Opens a file of pages; everything about it is decided by its header before anything is decoded. */
public final class PageOpener {
    private final ReadLimits limits;
    private final LongSupplier nanoClock;

    /** @param nanoClock {@code System::nanoTime}, or what a test counts with */
    public PageOpener(ReadLimits limits, LongSupplier nanoClock) {
        this.limits = limits;
        this.nanoClock = nanoClock;
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
            case PNG, JPEG, TIFF -> RasterFile.open(file, kind, limits, nanoClock);
            case PDF -> PdfFile.open(file, limits, nanoClock);
            case OTHER -> PageFile.refused(Refusals.notAnImage());
        };
    }
}
