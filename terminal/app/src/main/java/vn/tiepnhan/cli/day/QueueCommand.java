package vn.tiepnhan.cli.day;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.tiepnhan.bridge.api.PrintOutcome;
import vn.tiepnhan.cli.receive.PrinterOptions;
import vn.tiepnhan.cli.store.ReportOptions;
import vn.tiepnhan.cli.verb.DataFolder;
import vn.tiepnhan.cli.verb.Exit;
import vn.tiepnhan.cli.verb.Failure;
import vn.tiepnhan.cli.verb.ProblemJson;
import vn.tiepnhan.cli.verb.RuleOptions;
import vn.tiepnhan.cli.verb.Stated;
import vn.tiepnhan.cli.verb.Verb;
import vn.tiepnhan.dossier.Wording;
import vn.tiepnhan.queue.QueueAnswer;
import vn.tiepnhan.queue.QueueDesk;
import vn.tiepnhan.queue.QueueTimes;
import vn.tiepnhan.queue.TicketSlip;
import vn.tiepnhan.queue.ticket.Service;
import vn.tiepnhan.queue.ticket.Ticket;
import vn.tiepnhan.store.Store;

/** {@code tiepnhan queue}: tickets, calls and waiting times of the queue this device keeps. */
@Command(
        name = "queue",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Hàng chờ của máy này (các quầy khác không thấy): take lấy số · call gọi · recall gọi lại · serve đã đến ·",
            "done xong · absent vắng mặt · transfer chuyển · list · times thời gian chờ /",
            "the queue this device keeps: take, call, recall, serve, done, absent, transfer, list, times"
        })
public final class QueueCommand extends Verb {
    /** What to do. */
    enum Act {
        take,
        call,
        recall,
        serve,
        done,
        absent,
        transfer,
        list,
        times
    }

    @Parameters(index = "0", paramLabel = "ACT", description = "${COMPLETION-CANDIDATES}")
    private Act act = Act.list;

    @Option(
            names = "--service",
            split = ",",
            paramLabel = "SERVICE",
            description = "${COMPLETION-CANDIDATES}; call: bỏ trống là tất cả / call: all when left out")
    private List<Service> services = new ArrayList<>();

    @Option(names = "--preferred", description = "Được ưu tiên / goes before others")
    private boolean preferred;

    @Option(names = "--counter", paramLabel = "N", description = "Quầy gọi / the counter that calls")
    private String counter = "";

    @Option(names = "--to-service", paramLabel = "SERVICE", description = "Chuyển đến dịch vụ / transfer to")
    private @Nullable Service to;

    @Mixin
    private RuleOptions rules = new RuleOptions();

    @Mixin
    private ReportOptions written = new ReportOptions();

    @Mixin
    private PrinterOptions printer = new PrinterOptions();

    @Mixin
    private DataFolder data = new DataFolder();

    @Mixin
    private Stated stated = new Stated();

    @Override
    public Integer call() {
        Clock machine = Clock.systemUTC();
        LocalDateTime at = stated.time(machine);
        if (act == Act.times) {
            ReportOptions.Span span = written.span(at.toLocalDate());
            try (Store store = data.beside("queue")) {
                written.write(output, "times", QueueTimes.report(store, span.from(), span.to(), output.language()));
            }
            return Exit.DONE;
        }
        if (act == Act.list) {
            try (Store store = data.beside("queue")) {
                return list(new QueueDesk(store, stated.timekeeper(machine)).open(at));
            }
        }
        try (Store store = data.open("queue")) {
            return answer(store, asked(new QueueDesk(store, stated.timekeeper(machine)), at), at);
        }
    }

    private QueueAnswer asked(QueueDesk desk, LocalDateTime at) {
        if (act == Act.take) {
            if (services.size() != 1) {
                throw usage("Hãy chọn một dịch vụ: --service FILE.", "Choose one service: --service FILE.");
            }
            return desk.take(services.get(0), preferred, at);
        }
        if (counter.isBlank()) {
            throw usage("Hãy ghi quầy: --counter 2.", "Name the counter: --counter 2.");
        }
        return switch (act) {
            case call -> desk.call(counter, wanted(), at);
            case recall -> desk.recall(counter, at);
            case serve -> desk.serve(counter, at);
            case done -> desk.done(counter, at);
            case absent -> desk.noShow(counter, at);
            case transfer -> desk.transfer(counter, target(), at);
            case take, list, times -> throw new IllegalStateException("answered before: " + act);
        };
    }

    private Set<Service> wanted() {
        return services.isEmpty() ? EnumSet.allOf(Service.class) : EnumSet.copyOf(services);
    }

    private Service target() {
        Service target = to;
        if (target == null) {
            throw usage(
                    "Hãy ghi chuyển đến dịch vụ nào: --to-service RESULT.",
                    "Name the service to go to: --to-service RESULT.");
        }
        return target;
    }

    private static Failure usage(String vi, String en) {
        return new Failure("USAGE", vi, en);
    }

    private int list(List<Ticket> open) {
        if (output.json()) {
            output.document(Map.of(
                    "tickets", open.stream().map(ticket -> json(ticket, 0)).toList()));
        } else if (open.isEmpty()) {
            output.line(output.say(new Wording("Không còn ai chờ.", "Nobody waits.")));
        }
        for (Ticket ticket : open) {
            output.line(ticket.shown() + "  " + output.say(ticket.service().wording()) + "  " + state(ticket));
        }
        return Exit.DONE;
    }

    private int answer(Store store, QueueAnswer answer, LocalDateTime at) {
        if (answer instanceof QueueAnswer.Refused refused) {
            if (output.json()) {
                output.document(Map.of("done", false, "problems", List.of(ProblemJson.of(refused.problem()))));
            }
            output.message(output.say(refused.problem().wording()));
            return Exit.NO;
        }
        QueueAnswer.Done done = (QueueAnswer.Done) answer;
        PrintOutcome printed = act == Act.take ? print(store, done, at) : null;
        if (output.json()) {
            Map<String, @Nullable Object> document = json(done.ticket(), done.ahead());
            document.put("print", printed == null ? null : printed.evidence().name());
            output.document(document);
        } else {
            output.line(done.ticket().shown() + "  "
                    + output.say(done.ticket().service().wording()) + "  " + state(done.ticket()));
        }
        return printed == null || printed.evidence().settled() ? Exit.DONE : Exit.WAITING;
    }

    private @Nullable PrintOutcome print(Store store, QueueAnswer.Done done, LocalDateTime at) {
        return printer.print(
                store,
                "ticket-" + done.ticket().n() + "-" + UUID.randomUUID(),
                TicketSlip.of(
                        done.ticket(),
                        done.ahead(),
                        rules.on(at.toLocalDate(), data).words("")));
    }

    private String state(Ticket ticket) {
        return switch (ticket.state()) {
            case WAITING ->
                output.say(new Wording(
                        ticket.preferred() ? "chờ (ưu tiên)" : "chờ",
                        ticket.preferred() ? "waits, preferred" : "waits"));
            case CALLED ->
                output.say(new Wording(
                        "mời đến quầy " + ticket.counter() + ", gọi lần " + ticket.calls(),
                        "to counter " + ticket.counter() + ", call " + ticket.calls()));
            case SERVING ->
                output.say(new Wording(
                        "đang phục vụ ở quầy " + ticket.counter(), "served at counter " + ticket.counter()));
            case SERVED -> output.say(new Wording("đã phục vụ", "served"));
            case NO_SHOW -> output.say(new Wording("vắng mặt", "did not come"));
        };
    }

    private static Map<String, @Nullable Object> json(Ticket ticket, int ahead) {
        Map<String, @Nullable Object> document = new LinkedHashMap<>();
        document.put("ticket", ticket.shown());
        document.put("service", ticket.service().name());
        document.put("state", ticket.state().name());
        document.put("preferred", ticket.preferred());
        document.put("counter", ticket.counter());
        document.put("calls", ticket.calls());
        document.put("ahead", ahead);
        return document;
    }
}
