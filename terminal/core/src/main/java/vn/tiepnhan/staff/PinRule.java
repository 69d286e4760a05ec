package vn.tiepnhan.staff;

import java.util.Optional;
import vn.tiepnhan.dossier.Problem;

/** What a PIN may be: 6 to 12 digits that are not the first ones anybody would try. */
final class PinRule {
    private static final int SHORTEST = 6;
    private static final int LONGEST = 12;

    private PinRule() {}

    static Optional<Problem> refusal(char[] pin) {
        if (pin.length < SHORTEST || pin.length > LONGEST || !digits(pin)) {
            return Optional.of(Problem.of(
                    "PIN_FORMAT",
                    "Mã PIN gồm 6 đến 12 chữ số. Hãy chọn mã khác.",
                    "A PIN is 6 to 12 digits. Choose another."));
        }
        if (steps(pin, 0) || steps(pin, 1) || steps(pin, -1) || halves(pin)) {
            return Optional.of(Problem.of(
                    "PIN_EASY",
                    "Mã PIN này dễ đoán (chữ số giống nhau, liền nhau hoặc lặp lại). Hãy chọn mã khác.",
                    "This PIN is easily guessed (the same digits, a row, or a repetition). Choose another."));
        }
        return Optional.empty();
    }

    private static boolean digits(char[] pin) {
        for (char c : pin) {
            if (c < '0' || c > '9') {
                return false;
            }
        }
        return true;
    }

    private static boolean steps(char[] pin, int step) {
        for (int i = 1; i < pin.length; i++) {
            if ((pin[i - 1] - '0' + step + 10) % 10 != pin[i] - '0') {
                return false;
            }
        }
        return true;
    }

    /** 121212, 123123: one short piece over and over. */
    private static boolean halves(char[] pin) {
        for (int piece = 2; piece <= pin.length / 2; piece++) {
            boolean same = pin.length % piece == 0;
            for (int i = piece; same && i < pin.length; i++) {
                same = pin[i] == pin[i - piece];
            }
            if (same) {
                return true;
            }
        }
        return false;
    }
}
