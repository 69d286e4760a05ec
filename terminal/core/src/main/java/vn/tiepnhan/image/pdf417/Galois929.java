package vn.tiepnhan.image.pdf417;

/** Arithmetic modulo 929, whose powers of 3 reach every number but 0 (ISO/IEC 15438, 5.10). Immutable. */
final class Galois929 {
    static final int SIZE = 929;
    private final int[] powers = new int[SIZE];
    private final int[] logs = new int[SIZE];

    Galois929() {
        int value = 1;
        for (int i = 0; i < SIZE - 1; i++) {
            powers[i] = value;
            logs[value] = i;
            value = value * 3 % SIZE;
        }
    }

    int power(int exponent) {
        return powers[Math.floorMod(exponent, SIZE - 1)];
    }

    int multiply(int a, int b) {
        return a * b % SIZE;
    }

    int inverse(int a) {
        if (a == 0) {
            throw new ArithmeticException("0 has no inverse");
        }
        return power(-logs[a]);
    }

    int subtract(int a, int b) {
        return (a - b + SIZE) % SIZE;
    }

    /** A polynomial, lowest coefficient first, at a point. */
    int evaluate(int[] polynomial, int x) {
        int value = 0;
        for (int i = polynomial.length - 1; i >= 0; i--) {
            value = (value * x + polynomial[i]) % SIZE;
        }
        return value;
    }
}
