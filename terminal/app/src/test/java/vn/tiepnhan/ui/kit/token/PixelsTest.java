package vn.tiepnhan.ui.kit.token;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class PixelsTest {
    @Test
    void lengthsStandWhereTheyBelong() {
        assertEquals("insets 8 16 8 16, gapx -2", Pixels.in("insets %d %d %d %d, gapx %d", 8, 16, 8, 16, -2));
        assertEquals("[36!][grow]", Pixels.in("[%d!][grow]", 36));
        assertEquals("fill", Pixels.in("fill"));
    }

    @Test
    void aMissingLengthIsAMistake() {
        assertThrows(ArrayIndexOutOfBoundsException.class, () -> Pixels.in("gap %d %d", 1));
    }
}
