package vn.tiepnhan.image;

import java.util.List;
import vn.tiepnhan.dossier.Problem;

/**
 * What was read off one file.
 *
 * @param file as it was named by the caller
 * @param pages in their order in the file; empty when the file could not be opened
 * @param problems of the file as a whole: NOT_AN_IMAGE, PASSWORD, TOO_MANY_PAGES, TRUNCATED
 */
public record FileReading(String file, List<PageReading> pages, List<Problem> problems) {
    public FileReading {
        pages = List.copyOf(pages);
        problems = List.copyOf(problems);
    }
}
