package vn.tiepnhan.bridge.escpos.text;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.bridge.layout.PlacedSlip.Words;
import vn.tiepnhan.profile.charset.LetterTable;
import vn.tiepnhan.profile.printer.content.CodePage;

/**
 * The printer's own letters from the code pages it was verified to have. A line with a letter that no page has is sent as a
 * picture.
 */
final class PageAlphabet implements Alphabet {
    private final List<Page> pages = new ArrayList<>();
    private @Nullable Page now;

    private record Page(int number, LetterTable letters, boolean composes) {
        /** The bytes of a letter, none where the page cannot print it as one. */
        byte[] bytes(int letter) {
            byte[] bytes = letter <= Character.MAX_VALUE ? letters.bytes((char) letter) : new byte[0];
            return bytes.length > 1 && !composes ? new byte[0] : bytes;
        }
    }

    PageAlphabet(TextPlan plan) {
        for (CodePage page : plan.pages()) {
            LetterTable.of(page.letters())
                    .ifPresent(letters -> pages.add(new Page(page.number(), letters, plan.composes())));
        }
    }

    @Override
    public void begin(List<List<Words>> lines, ByteArrayOutputStream out) {}

    @Override
    public void before(List<Words> line, ByteArrayOutputStream out) {}

    @Override
    public boolean sets(List<Words> line) {
        return line.stream()
                .flatMapToInt(words -> words.text().codePoints())
                .allMatch(letter -> ascii(letter) || page(letter) != null);
    }

    private static boolean ascii(int letter) {
        return (letter >= ' ' && letter <= '~') || letter == 0xA0;
    }

    private @Nullable Page page(int letter) {
        Page current = now;
        if (current != null && current.bytes(letter).length > 0) {
            return current;
        }
        for (Page page : pages) {
            if (page.bytes(letter).length > 0) {
                return page;
            }
        }
        return null;
    }

    @Override
    public void letter(int codePoint, ByteArrayOutputStream out) {
        if (ascii(codePoint)) {
            out.write(codePoint == 0xA0 ? ' ' : codePoint);
            return;
        }
        Page page = Objects.requireNonNull(page(codePoint));
        if (!page.equals(now)) {
            out.writeBytes(TextCommands.page(page.number()));
            now = page;
        }
        out.writeBytes(page.bytes(codePoint));
    }

    @Override
    public void end(ByteArrayOutputStream out) {}
}
