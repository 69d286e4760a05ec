package vn.tiepnhan.demo;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.tiepnhan.ui.counter.state.Words;

/** Pages of invented units that a newcomer can put under the scanner by key. */
public final class SamplePages {
    private static final List<String> NAMES = List.of("phieu-103.png", "thu-tuc-600.png", "phieu-101.png");

    private SamplePages() {}

    /** Writes the pages into a folder; the reader reads files, as it would from a scanner or a phone. */
    public static List<Path> unpack(Path folder) throws IOException {
        Files.createDirectories(folder);
        List<Path> pages = new ArrayList<>();
        for (String name : NAMES) {
            Path page = folder.resolve(name);
            try (InputStream in = SamplePages.class.getResourceAsStream("samples/" + name)) {
                if (in == null) {
                    throw new FileNotFoundException("the demo was built without its sample page " + name);
                }
                Files.copy(in, page);
            }
            pages.add(page);
        }
        return pages;
    }

    /** The line that says what this is and which keys feed which page. */
    static String note(Words words) {
        return words.say("demo.note");
    }
}
