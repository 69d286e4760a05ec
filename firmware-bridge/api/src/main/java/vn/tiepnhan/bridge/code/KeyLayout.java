package vn.tiepnhan.bridge.code;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Which character a key makes, by the key's place and not by what the machine's own layout or input method thinks. Keys
 * are numbered as in Linux's {@code input-event-codes.h}. A new layout is one data file beside this class.
 */
public final class KeyLayout {
    private static final int LEVELS = 3;
    private final Map<Integer, String> keys;

    private KeyLayout(Map<Integer, String> keys) {
        this.keys = keys;
    }

    /**
     * A shipped layout: us, gb, de, fr.
     *
     * @throws IllegalArgumentException for any other name
     */
    public static KeyLayout named(String name) {
        Map<Integer, String> keys = new HashMap<>();
        if (!name.matches("[A-Za-z]{2}")) {
            throw new IllegalArgumentException("no key layout " + name);
        }
        read("common", keys);
        read(name.toLowerCase(Locale.ROOT), keys);
        return new KeyLayout(Map.copyOf(keys));
    }

    /** How a character is typed. */
    public record Stroke(int key, boolean shift, boolean altGr) {}

    /** The key that makes a character, the one with the lowest number where several do. */
    public Optional<Stroke> stroke(char character) {
        return keys.entrySet().stream()
                .filter(key -> character != '\0' && key.getValue().indexOf(character) >= 0)
                .min(Map.Entry.comparingByKey())
                .map(key -> {
                    int level = key.getValue().indexOf(character);
                    return new Stroke(key.getKey(), level == 1, level == 2);
                });
    }

    /** @return the character, or -1 where this key makes none */
    int character(int key, boolean shift, boolean altGr) {
        String levels = keys.getOrDefault(key, "");
        int level = altGr ? 2 : shift ? 1 : 0;
        if (level >= levels.length() || levels.charAt(level) == '\0') {
            return -1;
        }
        return levels.charAt(level);
    }

    /** Lines of a row's first key number, and what each key of the row makes: plain, with Shift, with AltGr. */
    private static void read(String name, Map<Integer, String> keys) {
        try (InputStream in = KeyLayout.class.getResourceAsStream(name + ".keys")) {
            if (in == null) {
                throw new IllegalArgumentException("no key layout " + name);
            }
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("# "))
                    .forEach(line -> row(line.split(" +"), keys));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void row(String[] words, Map<Integer, String> keys) {
        int first = Integer.parseInt(words[0]);
        for (int i = 0; i < words[1].length(); i++) {
            StringBuilder levels = new StringBuilder(LEVELS);
            for (int level = 1; level < words.length; level++) {
                char made = words[level].charAt(i);
                levels.append(made == '␣' ? ' ' : made == '·' ? '\0' : made);
            }
            keys.put(first + i, levels.toString());
        }
    }
}
