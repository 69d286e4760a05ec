package vn.tiepnhan.ui.counter.find;

import java.util.ArrayList;
import java.util.List;

/** The best few of many, in the order in which they came among their like; the others are not kept at all. */
final class Best<T> {
    private final int most;
    private final List<List<T>> byRank = new ArrayList<>();

    Best(int most) {
        this.most = most;
    }

    /** Whether one more of this rank, 0 being best, could be among the best. */
    boolean wants(int rank) {
        return rank >= byRank.size() || byRank.get(rank).size() < most;
    }

    void add(int rank, T one) {
        while (byRank.size() <= rank) {
            byRank.add(new ArrayList<>());
        }
        byRank.get(rank).add(one);
    }

    List<T> all() {
        return byRank.stream().flatMap(List::stream).limit(most).toList();
    }
}
