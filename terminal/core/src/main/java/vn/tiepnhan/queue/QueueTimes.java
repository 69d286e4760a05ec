package vn.tiepnhan.queue;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.dossier.Wording;
import vn.tiepnhan.queue.ticket.Service;
import vn.tiepnhan.queue.ticket.Ticket;
import vn.tiepnhan.report.Report;
import vn.tiepnhan.store.Store;

/**
 * How long people waited and were served, by service. Times that a wrong clock made (FLOOR, or an end before its beginning)
 * are counted as tickets, never as minutes.
 */
public final class QueueTimes {
    private static final String NONE = "–";

    private QueueTimes() {}

    /** Minutes and seconds: the usual one (median), and what nine in ten do not exceed. */
    public static Report report(Store store, LocalDate from, LocalDate to, String language) {
        List<Ticket> all = store.read(tables -> tables.tickets().between(from, to));
        List<List<String>> rows = new ArrayList<>();
        for (Service service : Service.values()) {
            List<Ticket> its =
                    all.stream().filter(ticket -> ticket.service() == service).toList();
            if (!its.isEmpty()) {
                rows.add(row(service.wording().in(language), its));
            }
        }
        if (rows.size() > 1) {
            rows.add(row(new Wording("Tất cả", "All").in(language), all));
        }
        return new Report(
                new Wording("Thời gian chờ và phục vụ", "Waiting and service times"),
                from,
                to,
                List.of(
                        new Wording("Dịch vụ", "Service"),
                        new Wording("Lượt", "Tickets"),
                        new Wording("Đã phục vụ", "Served"),
                        new Wording("Vắng mặt", "No-show"),
                        new Wording("Chưa gọi", "Not called"),
                        new Wording("Chờ, giữa", "Waiting, median"),
                        new Wording("Chờ, 90 %", "Waiting, 90 %"),
                        new Wording("Phục vụ, giữa", "Service, median"),
                        new Wording("Phục vụ, 90 %", "Service, 90 %")),
                rows);
    }

    private static List<String> row(String name, List<Ticket> its) {
        List<Duration> waits = durations(its, Ticket::takenAt, Ticket::calledAt);
        List<Duration> services = durations(its, Ticket::servedFrom, Ticket::endedAt);
        return List.of(
                name,
                String.valueOf(its.size()),
                count(its, ticket -> ticket.state() == Ticket.State.SERVED),
                count(its, ticket -> ticket.state() == Ticket.State.NO_SHOW),
                count(its, ticket -> ticket.state() == Ticket.State.WAITING),
                share(waits, 50),
                share(waits, 90),
                share(services, 50),
                share(services, 90));
    }

    private static String count(List<Ticket> its, Predicate<Ticket> which) {
        return String.valueOf(its.stream().filter(which).count());
    }

    private static List<Duration> durations(
            List<Ticket> its,
            Function<Ticket, @Nullable LocalDateTime> from,
            Function<Ticket, @Nullable LocalDateTime> to) {
        List<Duration> found = new ArrayList<>();
        for (Ticket ticket : its) {
            LocalDateTime begin = from.apply(ticket);
            LocalDateTime end = to.apply(ticket);
            boolean known = !Objects.equals(ticket.quality(), "FLOOR") && begin != null && end != null;
            if (known && !end.isBefore(begin)) {
                found.add(Duration.between(begin, end));
            }
        }
        Collections.sort(found);
        return found;
    }

    /** The smallest duration that so many percent do not exceed (nearest rank). */
    private static String share(List<Duration> sorted, int percent) {
        if (sorted.isEmpty()) {
            return NONE;
        }
        int rank = (sorted.size() * percent + 99) / 100;
        Duration at = sorted.get(rank - 1);
        return at.toMinutes() + ":" + String.valueOf(100 + at.toSecondsPart()).substring(1);
    }
}
