package vn.tiepnhan.cli.window;

import java.io.IOException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.tiepnhan.cli.verb.DataFolder;
import vn.tiepnhan.cli.verb.Exit;
import vn.tiepnhan.cli.verb.Failure;
import vn.tiepnhan.cli.verb.Verb;
import vn.tiepnhan.dossier.Problem;
import vn.tiepnhan.dossier.Wording;
import vn.tiepnhan.outbox.BackOff;
import vn.tiepnhan.outbox.Delivery;
import vn.tiepnhan.outbox.DeliveryLoop;
import vn.tiepnhan.outbox.DeliveryReport;
import vn.tiepnhan.outbox.OutboxTable.Counts;
import vn.tiepnhan.outbox.centre.SyncException;
import vn.tiepnhan.privacy.centre.KnownCertificate;
import vn.tiepnhan.reception.Timekeeper;
import vn.tiepnhan.store.Store;

/**
 * {@code tiepnhan sync}: brings what waits to the centre. Exit 0 when nothing waits any more; 2 when a person must look
 * (rejected, conflict, false receipt, token not admitted, or rows put aside earlier); else 3 while dossiers still wait.
 */
@Command(
        name = "sync",
        mixinStandardHelpOptions = true,
        description = "Gửi hồ sơ về trung tâm / delivers to the centre")
public final class SyncCommand extends Verb {
    @Option(names = "--once", description = "Gửi một lượt rồi dừng / one pass, then stop")
    private boolean once;

    @Mixin
    private CentreOptions centre = new CentreOptions();

    @Mixin
    private DataFolder data = new DataFolder();

    @Override
    public Integer call() {
        if (output.json() && !once) {
            throw new Failure("USAGE", "--json cần đi cùng --once.", "--json goes together with --once.");
        }
        try (Store store = data.open("sync")) {
            if (store.training()) {
                throw new Failure(
                        "TRAINING",
                        "Dữ liệu tập huấn không bao giờ gửi về trung tâm.",
                        "Training data never goes to a centre.");
            }
            Delivery delivery = centre.delivery(store);
            KnownCertificate.trouble(store, Clock.system(Timekeeper.ZONE))
                    .ifPresent(trouble -> output.message(output.say(trouble)));
            return once ? onePass(store, delivery) : untilStopped(store, delivery);
        } catch (SyncException wrong) {
            throw new Failure(wrong.code(), wrong.wording(), wrong);
        }
    }

    private int onePass(Store store, Delivery delivery) {
        DeliveryReport report = pass(delivery);
        Counts counts = store.outbox().counts();
        Counts records = store.recordOutbox().counts();
        if (output.json()) {
            Map<String, @Nullable Object> document = document(report, counts);
            if (report.records() + records.queued() + records.rejected() + records.quarantined() > 0) {
                document.put("records", counted(report, records));
            }
            output.document(document);
        }
        tell(report, counts);
        tellRecords(report, records);
        if (report.needsAPerson() || counts.quarantined() + records.quarantined() > 0) {
            return Exit.NO;
        }
        return report.wentThrough() && counts.queued() + records.queued() == 0 ? Exit.DONE : Exit.WAITING;
    }

    private static Map<String, Long> counted(DeliveryReport report, Counts records) {
        Map<String, Long> counted = new LinkedHashMap<>();
        counted.put("confirmed", (long) report.records());
        counted.put("queued", records.queued());
        counted.put("quarantined", records.quarantined());
        return counted;
    }

    /** Hand-overs and problems wait where the centre is an older one. */
    private void tellRecords(DeliveryReport report, Counts records) {
        if (report.records() > 0) {
            output.line(output.say(new Wording(
                    "Trả kết quả và vướng mắc đã xác nhận: " + report.records(),
                    "Hand-overs and problems confirmed: " + report.records())));
        }
        if (report.wentThrough() && records.queued() > 0) {
            output.message(output.say(new Wording(
                    "Trung tâm này chưa nhận ghi nhận trả kết quả và vướng mắc; " + records.queued()
                            + " bản ghi vẫn chờ ở máy này.",
                    "This centre does not take hand-overs and problems yet; " + records.queued()
                            + " stay queued here.")));
        }
    }

    private int untilStopped(Store store, Delivery delivery) {
        DeliveryLoop loop = new DeliveryLoop(
                () -> pass(delivery),
                new BackOff(new SecureRandom()),
                report -> tell(report, store.outbox().counts()));
        Runtime.getRuntime().addShutdownHook(new Thread(loop::close, "sync-stop"));
        loop.run();
        return Exit.DONE;
    }

    private static DeliveryReport pass(Delivery delivery) {
        try {
            return delivery.run();
        } catch (IOException unwritable) {
            throw new Failure(
                    "PINNED_KEYS",
                    new Wording(
                            "Không ghi được khóa trung tâm vào thư mục dữ liệu: hãy kiểm tra đĩa.",
                            "The centre's keys cannot be kept in the data folder: check the disk."),
                    unwritable);
        }
    }

    private void tell(DeliveryReport report, Counts counts) {
        Problem trouble = report.trouble();
        if (trouble != null) {
            output.message(output.say(trouble.wording()));
        }
        if (report.doubted() > 0) {
            output.message(output.say(new Wording(
                    "Trung tâm gửi " + report.doubted()
                            + " giấy nhận không đúng; các hồ sơ đó chưa được coi là đã gửi. Hãy báo kỹ thuật viên.",
                    "The centre sent " + report.doubted()
                            + " receipts that are not true; those dossiers do not count as delivered. Tell the"
                            + " technician.")));
        }
        output.line(output.say(new Wording(
                "Đã xác nhận %d · bị từ chối %d · mâu thuẫn %d · chờ gửi %d · để riêng %d"
                        .formatted(
                                report.confirmed(),
                                report.rejected(),
                                report.conflicts(),
                                counts.queued(),
                                counts.quarantined()),
                "Confirmed %d · rejected %d · conflicts %d · queued %d · put aside %d"
                        .formatted(
                                report.confirmed(),
                                report.rejected(),
                                report.conflicts(),
                                counts.queued(),
                                counts.quarantined()))));
    }

    private static Map<String, @Nullable Object> document(DeliveryReport report, Counts counts) {
        Map<String, @Nullable Object> document = new LinkedHashMap<>();
        document.put("confirmed", report.confirmed());
        document.put("rejected", report.rejected());
        document.put("conflicts", report.conflicts());
        document.put("queued", counts.queued());
        document.put("quarantined", counts.quarantined());
        document.put("oldestQueuedSeconds", age(counts.oldestQueued()));
        Instant last = counts.lastSuccess();
        document.put(
                "lastSuccess",
                last == null
                        ? null
                        : DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(
                                LocalDateTime.ofInstant(last, Timekeeper.ZONE).truncatedTo(ChronoUnit.SECONDS)));
        return document;
    }

    private static long age(@Nullable Instant since) {
        return since == null
                ? 0
                : Math.max(
                        0, Duration.between(since, Clock.systemUTC().instant()).toSeconds());
    }
}
