package vn.tiepnhan.image.open;

import java.io.Closeable;
import java.util.List;
import vn.tiepnhan.dossier.Problem;

/** A file of pages, held open so that only one page is in memory at a time. Not for several threads. */
public interface PageFile extends Closeable {
    int pages();

    /** Problems of the file as a whole; where they leave nothing to read, {@link #pages} is 0. */
    List<Problem> problems();

    /** Decodes one page, counted from 0. Never throws for what is in the file: damage is a problem of the page. */
    OpenedPage page(int index);

    /** A file of which nothing can be read. */
    static PageFile refused(Problem why) {
        return new Refused(why);
    }

    /** A file without pages, and the reason. */
    record Refused(Problem why) implements PageFile {
        @Override
        public int pages() {
            return 0;
        }

        @Override
        public List<Problem> problems() {
            return List.of(why);
        }

        @Override
        public OpenedPage page(int index) {
            throw new IndexOutOfBoundsException("a refused file has no page " + index);
        }

        @Override
        public void close() {}
    }
}
