package vn.tiepnhan.image;

import java.time.Duration;
import java.util.List;
import vn.tiepnhan.dossier.Problem;

/**
 * What was read off one page of one file.
 *
 * @param file as it was named by the caller
 * @param page from 1
 * @param width,height of the page image in pixels (for PDF: as rendered)
 * @param problems NO_CODE, TRUNCATED … (codes of the command line contract); a file that is no image has no pages at all
 */
public record PageReading(
        String file, int page, int width, int height, Duration took, List<ReadCode> codes, List<Problem> problems) {
    public PageReading {
        codes = List.copyOf(codes);
        problems = List.copyOf(problems);
    }
}
