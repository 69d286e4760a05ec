package vn.tiepnhan.report;

import java.util.List;
import java.util.stream.Stream;
import vn.tiepnhan.dossier.Wording;
import vn.tiepnhan.store.figure.Figures.Alike;

/** What is summed for one group. One thread. */
final class Sums {
    static final List<Wording> HEADINGS = List.of(
            new Wording("Tổng số", "All"),
            new Wording("Đã nhận", "Received"),
            new Wording("Trường hợp đặc biệt", "Special cases"),
            new Wording("Chưa nhận", "Not received"),
            new Wording("Đã hủy", "Voided"));

    /** What a bar is made of. */
    static final List<Wording> PARTS = List.of(
            new Wording("Đã nhận", "Received"),
            new Wording("Trường hợp đặc biệt", "Special cases"),
            new Wording("Chưa nhận", "Not received"),
            new Wording("Đã hủy", "Voided"));

    private long all;
    private long received;
    private long special;
    private long returned;
    private long voided;

    void add(Alike some) {
        all += some.times();
        if (some.voided()) {
            voided += some.times();
        } else if (some.received()) {
            received += some.times();
            special += some.special() ? some.times() : 0;
        } else {
            returned += some.times();
        }
    }

    void add(Sums other) {
        all += other.all;
        received += other.received;
        special += other.special;
        returned += other.returned;
        voided += other.voided;
    }

    /** What {@link #PARTS} measure, which together are {@link #HEADINGS}' first. */
    List<Double> lengths() {
        return Stream.of(received - special, special, returned, voided)
                .map(Long::doubleValue)
                .toList();
    }

    /** The cells under {@link #HEADINGS}, behind a first one. */
    List<String> row(String first) {
        return Stream.concat(
                        Stream.of(first),
                        Stream.of(all, received, special, returned, voided).map(String::valueOf))
                .toList();
    }
}
