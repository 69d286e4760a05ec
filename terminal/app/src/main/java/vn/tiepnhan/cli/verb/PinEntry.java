package vn.tiepnhan.cli.verb;

import java.io.Console;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * PINs as they come: typed blindly at a console, else one a line on standard input. Never an argument: arguments are seen
 * by everybody on the machine and stay in the shell's history.
 */
public final class PinEntry {
    private static final int LONGEST = 64;

    private final InputStream input;

    public PinEntry(InputStream input) {
        this.input = input;
    }

    /** @throws Failure where none was given */
    public char[] needed(String prompt) {
        char[] pin = optional(prompt);
        if (pin.length == 0) {
            throw new Failure(
                    "PIN_MISSING",
                    "Thiếu mã PIN. Hãy nhập qua đầu vào chuẩn, mỗi mã một dòng (không ghi trên dòng lệnh).",
                    "The PIN is missing. Give it on standard input, one a line (never as an argument).");
        }
        return pin;
    }

    /** Empty where there is none. */
    public char[] optional(String prompt) {
        Console console = console();
        if (input == System.in && console != null) {
            char[] typed = console.readPassword("%s: ", prompt);
            return typed == null ? new char[0] : typed;
        }
        return line();
    }

    @SuppressWarnings("SystemConsoleNull") // this program runs on Java 17, where there is none without a terminal
    private static @Nullable Console console() {
        return System.console();
    }

    private char[] line() {
        char[] line = new char[LONGEST];
        int length = 0;
        try {
            for (int c = input.read(); c >= 0 && c != '\n'; c = input.read()) {
                if (c != '\r' && length < LONGEST) {
                    line[length++] = (char) c;
                }
            }
            return Arrays.copyOf(line, length);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } finally {
            Arrays.fill(line, '\0');
        }
    }
}
