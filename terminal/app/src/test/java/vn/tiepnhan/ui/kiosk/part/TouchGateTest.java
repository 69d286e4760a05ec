package vn.tiepnhan.ui.kiosk.part;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class TouchGateTest {
    private static final Object ZERO = "0";
    private static final Object ONE = "1";

    private long nanos;
    private int done;
    private final TouchGate gate = new TouchGate(() -> nanos, 150);

    @Test
    void theSecondStrikeOfATremblingFingerDoesNothing() {
        touch(ZERO, 1000);
        touch(ZERO, 1100);
        assertEquals(1, done);
    }

    @Test
    void twoStrikesWellApartAreTwoAlsoWhereTheWindowHearsOfThemAtOnce() {
        touch(ZERO, 1000);
        touch(ZERO, 1200); // no nanosecond later for the window
        assertEquals(2, done);
    }

    @Test
    void anotherTargetNeedNotWait() {
        touch(ZERO, 1000);
        touch(ONE, 1010);
        assertEquals(2, done);
    }

    @Test
    void aClockSetBackHoldsNothingUp() {
        touch(ZERO, 5_000_000);
        touch(ZERO, 1000);
        assertEquals(2, done);
    }

    @Test
    void nothingActsForAMomentAfterThePageChanged() {
        gate.changed();
        touch(ZERO, 1000);
        assertEquals(0, done);
        nanos += TimeUnit.MILLISECONDS.toNanos(300);
        touch(ONE, 1300);
        assertEquals(1, done);
    }

    private void touch(Object target, long when) {
        gate.pass(target, when, () -> done++);
    }
}
