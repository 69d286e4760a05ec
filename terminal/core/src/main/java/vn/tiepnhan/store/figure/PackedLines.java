package vn.tiepnhan.store.figure;

import java.nio.charset.StandardCharsets;
import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

/**
 * Lines of the register as bytes. A year of a large office is some 25 MB so and ten times that as objects, more than a
 * terminal has to spare; a line is made when it is asked for, and not kept.
 */
final class PackedLines extends AbstractList<Register.Line> implements RandomAccess {
    /** Between the parts of a line; it sorts before whatever a time goes on with. */
    private static final char END = '\u001f';

    private static final int PARTS = 8;

    private final List<Packed> packed;

    private PackedLines(List<Packed> packed) {
        this.packed = packed;
    }

    /**
     * @param text UTF-8: at, due, receipt, number, procedure, unit, outcome, and 1 for received + 2 for special + 4 for
     *     voided, with {@link #END} between them
     * @param unitName shared by the lines of a unit
     */
    record Packed(byte[] text, String unitName) {}

    /** @param packed by rising sequence, which stays the order of what came at the same moment */
    static PackedLines sorted(List<Packed> packed) {
        packed.sort((one, other) -> byMoment(one.text(), other.text()));
        return new PackedLines(packed);
    }

    private static int byMoment(byte[] one, byte[] other) {
        for (int i = 0; one[i] != END || other[i] != END; i++) {
            if (one[i] != other[i]) {
                return one[i] - other[i];
            }
        }
        return 0;
    }

    @Override
    public Register.Line get(int index) {
        Packed line = packed.get(index);
        String[] parts = new String(line.text(), StandardCharsets.UTF_8).split(String.valueOf(END), -1);
        if (parts.length != PARTS) {
            throw new IllegalStateException("a line of the register has " + parts.length + " parts");
        }
        int state = Integer.parseInt(parts[7]);
        return new Register.Line(
                parts[0],
                parts[1],
                parts[2],
                parts[3],
                parts[4],
                parts[5],
                line.unitName(),
                parts[6],
                (state & 1) != 0,
                (state & 2) != 0,
                (state & 4) != 0);
    }

    @Override
    public int size() {
        return packed.size();
    }
}
