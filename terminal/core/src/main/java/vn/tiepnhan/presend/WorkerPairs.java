package vn.tiepnhan.presend;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import vn.tiepnhan.dossier.Body;
import vn.tiepnhan.dossier.Body.Worker;
import vn.tiepnhan.dossier.Wording;

/**
 * Workers, paired by what tells people apart: the insurance number, else name and birth, else the name, else the line. A
 * worker whose number and name both differ is another person, not a changed line.
 */
final class WorkerPairs {
    private static final Wording WORKER = new Wording("Người lao động", "Worker");

    private final Differences differences;
    private final IdentityHashMap<Worker, Worker> sentFor = new IdentityHashMap<>();
    private final IdentityHashMap<Worker, Boolean> taken = new IdentityHashMap<>();

    WorkerPairs(Differences differences) {
        this.differences = differences;
    }

    void compare(List<Worker> sent, List<Worker> paper) {
        pair(sent, paper, worker -> worker.bhxh().strip());
        pair(
                sent,
                paper,
                worker -> worker.birth().isBlank()
                        ? ""
                        : name(worker) + "|" + worker.birth().strip());
        pair(sent, paper, WorkerPairs::name);
        pair(sent, paper, worker -> worker.n() == 0 ? "" : String.valueOf(worker.n()));
        for (Worker worker : paper) {
            Worker before = sentFor.get(worker);
            if (before == null) {
                differences.compare("worker." + worker.n(), WORKER, "", shown(worker));
            } else {
                fields(before, worker);
            }
        }
        sent.stream()
                .filter(worker -> !taken.containsKey(worker))
                .forEach(worker -> differences.compare("worker." + worker.n(), WORKER, shown(worker), ""));
    }

    /** Pairs those that are still alone and have the same key; an empty key pairs nobody. */
    private void pair(List<Worker> sent, List<Worker> paper, Function<Worker, String> key) {
        Map<String, Deque<Worker>> alone = new HashMap<>();
        sent.stream()
                .filter(worker ->
                        !taken.containsKey(worker) && !key.apply(worker).isEmpty())
                .forEach(worker -> alone.computeIfAbsent(key.apply(worker), k -> new ArrayDeque<>())
                        .add(worker));
        for (Worker worker : paper) {
            Deque<Worker> candidates = alone.get(key.apply(worker));
            if (!sentFor.containsKey(worker)
                    && candidates != null
                    && !candidates.isEmpty()
                    && mayBe(candidates.peek(), worker)) {
                Worker match = candidates.remove();
                sentFor.put(worker, match);
                taken.put(match, true);
            }
        }
    }

    /** Whether one may be the other with a slip of the pen: two numbers and two names are two people. */
    private static boolean mayBe(Worker one, Worker other) {
        boolean otherNumber = !one.bhxh().isBlank()
                && !other.bhxh().isBlank()
                && !one.bhxh().strip().equals(other.bhxh().strip());
        return !otherNumber || name(one).equals(name(other));
    }

    private void fields(Worker sent, Worker paper) {
        field("name", new Wording("Họ tên", "Name"), sent, paper, Worker::name);
        field("bhxh", new Wording("Mã số BHXH", "Insurance number"), sent, paper, Worker::bhxh);
        field("birth", new Wording("Ngày sinh", "Birth"), sent, paper, Worker::birth);
        field("event", new Wording("Loại biến động", "Event"), sent, paper, Worker::event);
        field("from", new Wording("Từ tháng", "From"), sent, paper, Worker::from);
        field("card", new Wording("Số thẻ BHYT", "Health card"), sent, paper, Worker::card);
        field("cardValidTo", new Wording("Thẻ có giá trị đến", "Card valid to"), sent, paper, Worker::cardValidTo);
    }

    private void field(String field, Wording label, Worker sent, Worker paper, Function<Worker, String> value) {
        differences.compare(
                "worker." + paper.n() + "." + field, label, paper.name(), value.apply(sent), value.apply(paper));
    }

    private static String name(Worker worker) {
        return Differences.plain(worker.name()).toUpperCase(Locale.ROOT);
    }

    private static String shown(Body.Worker worker) {
        return (worker.name() + " " + worker.bhxh() + " " + worker.event())
                .strip()
                .replaceAll(" +", " ");
    }
}
