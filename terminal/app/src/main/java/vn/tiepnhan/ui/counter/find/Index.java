package vn.tiepnhan.ui.counter.find;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Things found by a few letters of their words, marks left out. Each word typed must begin a word of what is found, or at
 * least be part of it. Remembers folded texts, so that thousands are searched between two key strokes. Finds on one thread;
 * {@link #learn} may run beside it.
 */
public final class Index<T> {
    private final Function<T, String> words;
    private final Map<T, String> folded = new ConcurrentHashMap<>();
    private volatile @Nullable Known<T> known;

    /** @param words everything a thing may be found by */
    public Index(Function<T, String> words) {
        this.words = words;
    }

    /** A list and what it may be found by, item by item: to look texts up by their things costs more than to search them. */
    private record Known<T>(List<T> things, String[] texts) {}

    /** Folds ahead of the first letter typed; thousands take longer than a key stroke may. */
    public void learn(List<T> all) {
        folded.keySet().retainAll(Set.copyOf(all));
        known = new Known<>(all, all.stream().map(this::text).toArray(String[]::new));
    }

    boolean knows(List<T> all) {
        Known<T> learnt = known;
        return learnt != null && learnt.things() == all;
    }

    /** Those of them that have every word, best first, else in their order. */
    public List<T> find(List<T> all, String query) {
        Best<T> best = new Best<>(Integer.MAX_VALUE);
        find(all, new Query(query), Function.identity(), best);
        return best.all();
    }

    /** Adds what is found to the best of several kinds of things. */
    <H> void find(List<T> all, Query query, Function<T, H> hit, Best<H> best) {
        Known<T> learnt = known;
        String[] texts = learnt != null && learnt.things() == all ? learnt.texts() : new String[0];
        for (int i = 0; i < all.size(); i++) {
            T one = all.get(i);
            int rank = query.rank(i < texts.length ? texts[i] : text(one));
            if (rank >= 0 && best.wants(rank)) {
                best.add(rank, hit.apply(one));
            }
        }
    }

    private String text(T one) {
        return folded.computeIfAbsent(one, thing -> " " + Folded.of(words.apply(thing)));
    }
}
