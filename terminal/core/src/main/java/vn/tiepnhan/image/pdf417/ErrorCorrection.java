package vn.tiepnhan.image.pdf417;

import java.util.Arrays;

/**
 * Reed–Solomon decoding over GF(929) with errors at unknown and erasures at known places: e errors and f erasures cost
 * 2e + f check words. (ZXing's own decoder has erasures switched off, and its is not public.) Holds only constants.
 *
 * <p>Berlekamp–Massey started from the erasure locator, as in R. E. Blahut, Algebraic Codes for Data Transmission, 7.5.
 */
final class ErrorCorrection {
    private final Galois929 field = new Galois929();

    /**
     * Corrects a codeword in place.
     *
     * @param received data then check words, the highest power first
     * @param erased positions known to be unsure
     * @return check words spent, 2e + f; -1 where it cannot be corrected (and {@code received} may be changed in part)
     */
    int correct(int[] received, int checkWords, int[] erased) {
        int[] syndromes = syndromes(received, checkWords);
        if (Arrays.stream(syndromes).allMatch(s -> s == 0)) {
            return 0;
        }
        if (erased.length > checkWords) {
            return -1;
        }
        int[] locator = locator(syndromes, received.length, erased);
        int degree = degree(locator);
        int errors = degree - erased.length;
        int spent = 2 * errors + erased.length;
        if (errors < 0 || spent > checkWords) {
            return -1;
        }
        return repair(received, syndromes, locator, degree) && allZero(received, checkWords) ? spent : -1;
    }

    private boolean allZero(int[] received, int checkWords) {
        return Arrays.stream(syndromes(received, checkWords)).allMatch(s -> s == 0);
    }

    private int[] syndromes(int[] received, int checkWords) {
        int[] syndromes = new int[checkWords];
        for (int i = 0; i < checkWords; i++) {
            int x = field.power(i + 1);
            int value = 0;
            for (int word : received) {
                value = (value * x + word) % Galois929.SIZE;
            }
            syndromes[i] = value;
        }
        return syndromes;
    }

    private int[] locator(int[] syndromes, int length, int[] erased) {
        int n = syndromes.length;
        int[] locator = new int[n + 1];
        locator[0] = 1;
        for (int i = 0; i < erased.length; i++) {
            int root = field.power(length - 1 - erased[i]);
            for (int k = i + 1; k > 0; k--) {
                locator[k] = field.subtract(locator[k], field.multiply(root, locator[k - 1]));
            }
        }
        int[] previous = locator.clone();
        int size = erased.length;
        for (int r = erased.length + 1; r <= n; r++) {
            int discrepancy = 0;
            for (int k = 0; k < r; k++) {
                discrepancy = (discrepancy + locator[k] * syndromes[r - 1 - k]) % Galois929.SIZE;
            }
            shift(previous);
            if (discrepancy != 0) {
                int[] next = locator.clone();
                for (int k = 0; k <= n; k++) {
                    next[k] = field.subtract(next[k], field.multiply(discrepancy, previous[k]));
                }
                if (2 * size <= r + erased.length - 1) {
                    size = r + erased.length - size;
                    int inverse = field.inverse(discrepancy);
                    for (int k = 0; k <= n; k++) {
                        previous[k] = field.multiply(inverse, locator[k]);
                    }
                }
                locator = next;
            }
        }
        return locator;
    }

    private static void shift(int[] polynomial) {
        System.arraycopy(polynomial, 0, polynomial, 1, polynomial.length - 1);
        polynomial[0] = 0;
    }

    private static int degree(int[] polynomial) {
        int degree = polynomial.length - 1;
        while (degree > 0 && polynomial[degree] == 0) {
            degree--;
        }
        return degree;
    }

    /** Chien's search for the places, Forney's formula for the values. */
    private boolean repair(int[] received, int[] syndromes, int[] locator, int degree) {
        int n = syndromes.length;
        int[] evaluator = new int[n];
        for (int i = 0; i < n; i++) {
            for (int k = 0; k <= i; k++) {
                evaluator[i] = (evaluator[i] + locator[k] * syndromes[i - k]) % Galois929.SIZE;
            }
        }
        int[] derivative = new int[n];
        for (int i = 1; i <= n; i++) {
            derivative[i - 1] = field.multiply(i % Galois929.SIZE, locator[i]);
        }
        int found = 0;
        for (int position = 0; position < received.length; position++) {
            int inverse = field.power(-(received.length - 1 - position));
            if (field.evaluate(locator, inverse) == 0) {
                int slope = field.evaluate(derivative, inverse);
                if (slope == 0) {
                    return false;
                }
                int error = field.multiply(field.evaluate(evaluator, inverse), field.inverse(slope));
                // with roots from 3¹ on, the value is -Ω(X⁻¹) / Λ'(X⁻¹); it is taken off what was received
                received[position] = (received[position] + error) % Galois929.SIZE;
                found++;
            }
        }
        return found == degree;
    }
}
