package vn.tiepnhan.bridge.escpos.text;

import java.io.ByteArrayOutputStream;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import vn.tiepnhan.bridge.layout.PlacedSlip.Words;
import vn.tiepnhan.bridge.layout.strike.CellStrikes;

/**
 * ASCII in the printer's own letters, everything else in downloaded ones. They take the codes of the ASCII letters this
 * slip needs least; where one is needed all the same, downloading is switched off around it.
 */
final class DownloadedAlphabet implements Alphabet {
    private final TextPlan plan;
    private final CellStrikes cells;
    private final GlyphMemory memory;
    private final Map<Integer, Integer> asciiUse = new HashMap<>();
    private boolean on;

    DownloadedAlphabet(TextPlan plan, CellStrikes cells, GlyphMemory memory) {
        this.plan = plan;
        this.cells = cells;
        this.memory = memory;
    }

    @Override
    public void begin(List<List<Words>> lines, ByteArrayOutputStream out) {
        lines.stream()
                .flatMap(List::stream)
                .flatMapToInt(words -> words.text().codePoints())
                .filter(DownloadedAlphabet::own)
                .forEach(letter -> asciiUse.merge(letter, 1, Integer::sum));
        Set<Integer> needed = new LinkedHashSet<>();
        for (List<Words> line : lines) {
            foreign(line).forEach(needed::add);
            if (needed.size() > plan.glyphCodes()) {
                break;
            }
        }
        if (needed.size() <= plan.glyphCodes()) {
            download(needed, out);
        }
    }

    @Override
    public void before(List<Words> line, ByteArrayOutputStream out) {
        Set<Integer> needed = new LinkedHashSet<>();
        foreign(line).forEach(needed::add);
        download(needed, out);
    }

    @Override
    public boolean sets(List<Words> line) {
        return foreign(line).distinct().count() <= plan.glyphCodes();
    }

    private static boolean own(int letter) {
        return letter >= ' ' && letter <= '~';
    }

    private static IntStream foreign(List<Words> line) {
        return line.stream()
                .flatMapToInt(words -> words.text().codePoints())
                .filter(letter -> !own(letter) && letter != 0xA0);
    }

    /** Gives codes to those letters that have none, and sends their dots, neighbouring codes in one command. */
    private void download(Set<Integer> needed, ByteArrayOutputStream out) {
        TreeMap<Integer, Integer> fresh = new TreeMap<>();
        for (int letter : needed) {
            if (memory.code(letter) == null) {
                int code = free(needed);
                memory.put(letter, code);
                fresh.put(code, letter);
            }
        }
        while (!fresh.isEmpty()) {
            int first = fresh.firstKey();
            int last = first;
            while (fresh.containsKey(last + 1)) {
                last++;
            }
            out.writeBytes(TextCommands.download(first, last));
            for (int code = first; code <= last; code++) {
                out.write(CellStrikes.WIDTH);
                out.writeBytes(cells.columns(Objects.requireNonNull(fresh.remove(code))));
            }
        }
    }

    /** Never the space: positions are kept with it. */
    private int free(Set<Integer> needed) {
        return IntStream.rangeClosed(Math.max(' ' + 1, plan.firstCode()), plan.lastCode())
                .filter(code -> !memory.taken(code))
                .boxed()
                .min(Comparator.comparingInt((Integer code) -> asciiUse.getOrDefault(code, 0))
                        .thenComparing(Comparator.naturalOrder()))
                .orElseGet(() -> memory.oldest(needed));
    }

    @Override
    public void letter(int codePoint, ByteArrayOutputStream out) {
        if (own(codePoint) || codePoint == 0xA0) {
            int ascii = codePoint == 0xA0 ? ' ' : codePoint;
            if (memory.taken(ascii)) {
                turn(false, out);
            }
            out.write(ascii);
        } else {
            turn(true, out);
            out.write(Objects.requireNonNull(memory.code(codePoint)));
        }
    }

    private void turn(boolean wanted, ByteArrayOutputStream out) {
        if (on != wanted) {
            out.writeBytes(TextCommands.downloaded(wanted));
            on = wanted;
        }
    }

    @Override
    public void end(ByteArrayOutputStream out) {
        turn(false, out);
    }
}
