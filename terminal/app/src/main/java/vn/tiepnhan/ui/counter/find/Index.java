package vn.tiepnhan.ui.counter.find;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Things found by a few letters of their words, marks left out. Each word typed must begin a word of what is found, or at
 * least be part of it. Remembers folded texts, so that thousands are searched between two key strokes. Finds on one thread;
 * {@link #learn} may run beside it.
 */
public final class Index<T> {
    private final Function<T, String> words;
    private final Map<T, String> folded = new ConcurrentHashMap<>();

    /** @param words everything a thing may be found by */
    public Index(Function<T, String> words) {
        this.words = words;
    }

    /**
     * Something found.
     *
     * @param rank how many of the words typed only stand inside of one; 0 is best
     */
    record Ranked<T>(T what, int rank) {}

    /** Folds ahead of the first letter typed; thousands take longer than a key stroke may. */
    public void learn(Collection<T> all) {
        folded.keySet().retainAll(Set.copyOf(all));
        all.forEach(this::text);
    }

    /** Those of them that have every word, best first, else in their order. */
    public List<T> find(Collection<T> all, String query) {
        return ranked(all, tokens(query)).stream()
                .sorted(Comparator.comparingInt(Ranked::rank))
                .map(Ranked::what)
                .toList();
    }

    static String[] tokens(String query) {
        return Folded.of(query).strip().split("\\s+");
    }

    List<Ranked<T>> ranked(Collection<T> all, String[] tokens) {
        List<Ranked<T>> found = new ArrayList<>();
        for (T one : all) {
            int rank = rank(text(one), tokens);
            if (rank >= 0) {
                found.add(new Ranked<>(one, rank));
            }
        }
        return found;
    }

    private static int rank(String text, String[] tokens) {
        int rank = 0;
        for (String token : tokens) {
            if (!text.contains(token)) {
                return -1;
            }
            rank += text.contains(" " + token) ? 0 : 1;
        }
        return rank;
    }

    private String text(T one) {
        return folded.computeIfAbsent(one, thing -> " " + Folded.of(words.apply(thing)));
    }
}
