package vn.tiepnhan.form;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import vn.tiepnhan.bridge.slip.SlipDocument;
import vn.tiepnhan.paper.FormFacts;
import vn.tiepnhan.paper.FormWriter;
import vn.tiepnhan.paper.OfficialForm;
import vn.tiepnhan.policy.rule.Policy;
import vn.tiepnhan.reception.ReceiptNumber;
import vn.tiepnhan.rules.RuleShelf;
import vn.tiepnhan.spool.Spool;
import vn.tiepnhan.store.Store;
import vn.tiepnhan.store.dossier.Listed;

/** Writes the official forms of receipts. Blocks; safe for several threads. */
public final class FormDesk {
    private static final String UNKNOWN_DAY = "ngày …… tháng …… năm ………";

    private final Store store;

    public FormDesk(Store store) {
        this.store = store;
    }

    /**
     * What a person adds to a form.
     *
     * @param reason why more time is needed, or the dossier is stopped
     * @param until the new appointment in words, or empty
     */
    public record Added(String reason, String until) {
        public static final Added NOTHING = new Added("", "");

        public Added {
            reason = reason.strip().replaceAll("\\.+$", "");
        }

        /** Whether this is all the form asks for. */
        public boolean enough(OfficialForm form) {
            return switch (form) {
                case APOLOGY -> !reason.isBlank() && !until.isBlank();
                case STOP -> !reason.isBlank();
                default -> true;
            };
        }
    }

    /** The forms that belong to a receipt: a refusal is no receipt, the other way round, and a void one is nothing any more. */
    public static List<OfficialForm> of(Listed listed) {
        if (listed.voided() != null) {
            return List.of();
        }
        boolean received = listed.entry().ruling().received();
        boolean guided = listed.entry().ruling().outcome().equals("GUIDE");
        return Arrays.stream(OfficialForm.values())
                .filter(form -> switch (form) {
                    case SUPPLEMENT -> !received && guided;
                    case REFUSAL -> !received && !guided;
                    case RECEIPT, CONTROL, APOLOGY, STOP -> received;
                })
                .toList();
    }

    /**
     * The form as PDF.
     *
     * @param form one of {@link #of}
     * @param now for forms that are of the day they are written
     */
    public byte[] write(OfficialForm form, Listed listed, Added added, LocalDateTime now) {
        LocalDateTime received = listed.entry().moment().at();
        Policy policy = RuleShelf.of(store.folder()).policyFor(received.toLocalDate());
        SlipDocument slip = Spool.document(store, listed, false);
        LocalDate day = (form.ofReceipt() ? received : now).toLocalDate();
        return FormWriter.write(
                form,
                new FormFacts(
                        slip,
                        policy.office(listed.entry().ruling().office()).name(),
                        new ReceiptNumber(listed.entry().receipt()).grouped(),
                        Objects.requireNonNullElse(listed.number(), ""),
                        listed.entry().ruling().profile().equals("current"),
                        form.ofReceipt() && doubtful(listed) ? UNKNOWN_DAY : spoken(day),
                        overdue(listed, now),
                        added.reason(),
                        added.until()));
    }

    private static boolean overdue(Listed listed, LocalDateTime now) {
        LocalDateTime due = listed.entry().due();
        return due != null && now.isAfter(due);
    }

    /** The clock was wrong when the dossier was taken: the day is written in by hand. */
    private static boolean doubtful(Listed listed) {
        return listed.entry().moment().quality().equals("FLOOR");
    }

    private static String spoken(LocalDate day) {
        return "ngày %02d tháng %02d năm %d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }
}
