package vn.tiepnhan.ui.counter.pages;

import java.nio.file.Path;
import java.util.List;

/** A step of an officer who looks for pages. */
public sealed interface Looking {
    /** These items of the folder on show are chosen now. */
    record Chosen(List<Path> items) implements Looking {
        public Chosen {
            items = List.copyOf(items);
        }
    }

    /** Another folder is to be shown. */
    record Into(Path folder) implements Looking {}

    /** The path of a folder or page as it is being typed; Enter goes there. */
    record Typed(String path) implements Looking {}
}
