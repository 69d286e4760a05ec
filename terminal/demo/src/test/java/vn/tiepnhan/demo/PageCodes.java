package vn.tiepnhan.demo;

import java.nio.file.Path;
import java.util.List;
import vn.tiepnhan.image.PageReader;
import vn.tiepnhan.image.open.ReadLimits;
import vn.tiepnhan.image.raster.Stopwatch;

/** What a scanner without AIM identifiers sends for a page of paper. */
final class PageCodes {
    private PageCodes() {}

    static List<byte[]> of(Path page) {
        return new PageReader(ReadLimits.TERMINAL, Stopwatch.ofMachine())
                .read(page).pages().stream()
                        .flatMap(read -> read.codes().stream())
                        .map(code -> code.symbol().bytes())
                        .toList();
    }
}
