package vn.tiepnhan.handover;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.audit.AuditRecord;
import vn.tiepnhan.calendar.VietnameseDates;
import vn.tiepnhan.dossier.Problem;
import vn.tiepnhan.dossier.Wording;
import vn.tiepnhan.handover.Collection.DueCard;
import vn.tiepnhan.policy.Decision;
import vn.tiepnhan.policy.Facts;
import vn.tiepnhan.policy.Outcome;
import vn.tiepnhan.reception.Timekeeper;
import vn.tiepnhan.reception.rules.OfficeRules;
import vn.tiepnhan.record.RecordWriter;
import vn.tiepnhan.store.Store;
import vn.tiepnhan.store.Tables;
import vn.tiepnhan.store.dossier.Entry;
import vn.tiepnhan.store.dossier.HandOvers;
import vn.tiepnhan.store.dossier.HandOvers.Card;
import vn.tiepnhan.store.dossier.Lines;
import vn.tiepnhan.store.dossier.Listed;
import vn.tiepnhan.wire.DossierContent;
import vn.tiepnhan.wire.DossierLine;

/**
 * Hands results over as the rules of the office say: what must be collected first, what is held back and why, what goes by
 * post. Each attempt is one transaction with its entry in the log; a result leaves the office once. Safe for several
 * threads.
 */
public final class HandOverDesk {

    private final Store store;
    private final OfficeRules rules;
    private final Timekeeper time;
    private final RecordWriter records;

    public HandOverDesk(Store store, OfficeRules rules, Timekeeper time) {
        this.store = store;
        this.rules = rules;
        this.time = time;
        this.records = new RecordWriter(time.clock());
    }

    /** What came of a collection. */
    public sealed interface Answer {
        /** Nothing was recorded: the slip is unknown, void, was no receipt, or its result was handed over before. */
        record Refused(Problem problem) implements Answer {}

        /** @param row as recorded; {@code done} says whether the result may be handed over */
        record Recorded(HandOvers.Row row, Examined examined) implements Answer {}
    }

    /** Receipts of a unit whose results are still here, newest first. */
    public List<Listed> open(String unit) {
        return store.read(tables -> tables.receipts().ofUnit(unit).stream()
                .filter(listed -> listed.entry().ruling().received()
                        && listed.voided() == null
                        && tables.handOvers().done(listed.entry().sequence()).isEmpty())
                .toList());
    }

    /** How it stands, without recording anything. */
    public Examined examine(Collection collection) {
        return store.read(tables -> examined(tables, collection, found(tables, collection)));
    }

    /** Records the attempt; the result may go only if the answer says done. */
    public Answer handOver(Collection collection) {
        return store.write(tables -> {
            Optional<Listed> found = found(tables, collection);
            Optional<Problem> refused = refused(tables, collection, found);
            if (refused.isPresent()) {
                return new Answer.Refused(refused.get());
            }
            Examined examined = examined(tables, collection, found);
            return new Answer.Recorded(record(tables, collection, found, examined), examined);
        });
    }

    private static Optional<Listed> found(Tables tables, Collection collection) {
        String receipt = collection.receipt();
        return receipt == null ? Optional.empty() : tables.receipts().find(receipt);
    }

    private static Optional<Problem> refused(Tables tables, Collection collection, Optional<Listed> found) {
        if (collection.receipt() == null) {
            return Optional.empty();
        }
        if (found.isEmpty()) {
            return problem(
                    "NO_SUCH_RECEIPT",
                    "Máy này không có phiếu đó. Hãy kiểm tra số phiếu, hoặc tìm theo đơn vị.",
                    "This terminal gave no such receipt. Check the number, or look by unit.");
        }
        Listed listed = found.get();
        if (listed.voided() != null || !listed.entry().ruling().received()) {
            return problem(
                    "NOT_A_RECEIPT",
                    "Phiếu này đã hủy hoặc không phải phiếu nhận hồ sơ, nên không có kết quả để trả.",
                    "This slip is void or no receipt, so there is no result to hand over.");
        }
        return tables.handOvers()
                .done(listed.entry().sequence())
                .flatMap(before -> problem(
                        "HANDED_OVER",
                        "Kết quả của phiếu này đã trả lúc " + VietnameseDates.of(before.at())
                                + to(" cho ", before.details().collector()) + "; không trả lần nữa.",
                        "The result of this receipt was handed over at " + VietnameseDates.of(before.at())
                                + to(" to ", before.details().collector()) + "; it does not go twice."));
    }

    private static String to(String word, String collector) {
        return collector.isBlank() ? "" : word + collector;
    }

    private static Optional<Problem> problem(String code, String vi, String en) {
        return Optional.of(Problem.of(code, vi, en));
    }

    private Examined examined(Tables tables, Collection collection, Optional<Listed> found) {
        List<DueCard> people = people(tables, collection, found);
        CardPile pile = new CardPile(collection.scanned(), people, collection.at());
        Decision whole = decide(collection, found, null, null, false, collection.paperSet());
        List<Wording> missing = new ArrayList<>();
        if (whole.outcome() != Outcome.HAND_OVER) {
            missing.add(whole.reason());
        }
        List<Card> cards = new ArrayList<>();
        Decision deciding = whole;
        for (DueCard person : people) {
            Decision alone = decide(collection, found, person.event(), person.validTo(), false, true);
            boolean due = alone.outcome() == Outcome.COLLECT_CARDS || alone.outcome() == Outcome.WITHHOLD;
            boolean expired = person.validTo() != null
                    && person.validTo().isBefore(collection.at().toLocalDate());
            if (due || (expired && isDecrease(collection, found, person))) {
                Card card = card(person, pile, collection.excused().getOrDefault(person.n(), ""), expired);
                cards.add(card);
                if (card.state().equals("MISSING")) {
                    missing.add(needed(person));
                    deciding = deciding.outcome() == Outcome.HAND_OVER ? alone : deciding;
                }
            }
        }
        List<Problem> notes = new ArrayList<>(pile.notes());
        collection.due().stream()
                .filter(named -> cards.stream().noneMatch(card -> card.n() == named.n()))
                .forEach(named -> notes.add(notDue(named)));
        collection.excused().keySet().stream()
                .filter(line -> cards.stream()
                        .noneMatch(card -> card.n() == line && card.state().equals("NOT_COLLECTED")))
                .sorted()
                .forEach(line -> notes.add(excusesNothing(line)));
        return new Examined(deciding, cards, missing, notes);
    }

    /** Somebody said that it is to be collected: it is not left out without a word. */
    private static Problem notDue(DueCard named) {
        return Problem.of(
                "CARD_NOT_DUE",
                "Thẻ của " + named.name() + " (" + named.event()
                        + ") không bắt buộc thu theo quy định. Nếu không đúng, xem lại mã biến động, hạn thẻ và cách nộp.",
                "The card of " + named.name() + " (" + named.event()
                        + ") need not be collected by the rules. If that is wrong, check the event, the date and how it was filed.");
    }

    private static Problem excusesNothing(int line) {
        return Problem.of(
                "EXCUSE_OF_NOBODY",
                "Dòng " + line
                        + " không có thẻ nào còn phải thu, nên lý do không thu của dòng đó không được ghi. Hãy kiểm tra số dòng.",
                "Line " + line
                        + " has no card left to collect, so its reason is not recorded. Check the line's number.");
    }

    /** Whether a card would be due were it still valid: an expired one is recorded, not asked for. */
    private boolean isDecrease(Collection collection, Optional<Listed> found, DueCard person) {
        Outcome valid = decide(
                        collection, found, person.event(), collection.at().toLocalDate(), false, true)
                .outcome();
        return valid == Outcome.COLLECT_CARDS || valid == Outcome.WITHHOLD;
    }

    private static Card card(DueCard person, CardPile pile, String excuse, boolean expired) {
        String collected = pile.of(person.n());
        String state = !collected.isEmpty()
                ? "COLLECTED"
                : expired ? "EXPIRED" : excuse.isBlank() ? "MISSING" : "NOT_COLLECTED";
        return new Card(person.n(), person.name(), collected.isEmpty() ? person.card() : collected, state, excuse);
    }

    private static Wording needed(DueCard person) {
        String number = person.card().isEmpty() ? "" : " (" + CardPile.masked(person.card()) + ")";
        String until = person.validTo() == null ? "" : ", còn hạn đến " + VietnameseDates.of(person.validTo());
        String valid = person.validTo() == null ? "" : ", valid to " + VietnameseDates.of(person.validTo());
        return new Wording(
                "Thẻ BHYT của " + person.name() + number + until + ": thu hồi, hoặc ghi lý do không thu được.",
                "The health card of " + person.name() + number + valid + ": collect it, or record why it cannot be.");
    }

    private Decision decide(
            Collection collection,
            Optional<Listed> found,
            @Nullable String event,
            @Nullable LocalDate validTo,
            boolean collected,
            boolean paperSet) {
        Facts.Channel channel =
                switch (collection.signature()) {
                    case NONE -> Facts.Channel.PAPER;
                    case TRIAL -> Facts.Channel.E_TRIAL;
                    case PUBLIC -> Facts.Channel.E_SIGNED;
                };
        boolean cancelled = !collection.cancelled().isBlank();
        return rules.decide(new Facts(
                Facts.Event.HAND_OVER,
                Facts.Filer.UNIT,
                procedure(collection, found),
                channel,
                true,
                Facts.PreSent.YES,
                null,
                collection.signature(),
                null,
                collection.at(),
                validTo,
                event,
                collected,
                paperSet,
                cancelled ? Facts.ReturnChannel.COUNTER : collection.returnChannel(),
                null,
                0));
    }

    private static String procedure(Collection collection, Optional<Listed> found) {
        return found.map(listed -> listed.entry().identity().procedure()).orElse(collection.procedure());
    }

    /** The worker lines of the dossier as it stands now, and those somebody named. */
    private static List<DueCard> people(Tables tables, Collection collection, Optional<Listed> found) {
        List<DueCard> people = new ArrayList<>(collection.due());
        found.map(listed -> tables.lines().newest(listed.entry().sequence()))
                .map(Lines.Line::line)
                .map(DossierLine::read)
                .ifPresent(line -> line.dossier().workers().forEach(worker -> people.add(person(worker))));
        return people;
    }

    private static DueCard person(DossierContent.Worker worker) {
        return new DueCard(worker.n(), worker.name(), worker.event(), worker.card(), date(worker.cardValidTo()));
    }

    /** A date that cannot be read is one nobody said: then the card is asked for. */
    private static @Nullable LocalDate date(String text) {
        try {
            return text.isBlank() ? null : VietnameseDates.read(text);
        } catch (DateTimeParseException unreadable) {
            return null;
        }
    }

    private HandOvers.Row record(Tables tables, Collection collection, Optional<Listed> found, Examined examined) {
        Entry.Moment moment = time.moment(collection.at(), tables);
        Decision decision = examined.decision();
        boolean done = examined.free();
        String outcome = done ? Outcome.HAND_OVER.name() : decision.outcome().name();
        long n = tables.handOvers().next();
        HandOvers.Row row = new HandOvers.Row(
                n,
                found.map(listed -> listed.entry().sequence()).orElse(null),
                found.map(listed -> listed.entry().identity().unit()).orElse(collection.unit()),
                procedure(collection, found),
                collection.at(),
                moment.quality(),
                decision.profile(),
                decision.profileVersion(),
                outcome,
                decision.rule(),
                done,
                0,
                details(collection, examined));
        String subject = found.map(listed -> listed.entry().receipt()).orElse(collection.unit());
        HandOvers.Row told = row.toldIn(tables.audit().append(audit(row, subject, collection)));
        tables.handOvers().add(told);
        records.handOver(tables, told, found.map(Listed::entry).orElse(null));
        return told;
    }

    private static AuditRecord audit(HandOvers.Row row, String subject, Collection collection) {
        Map<String, String> facts = Map.of(
                "n", String.valueOf(row.n()),
                "outcome", row.outcome(),
                "rule", row.rule(),
                "cards", String.valueOf(row.details().cards().size()),
                "row", row.digest());
        String event = row.done() ? "HANDED_OVER" : "HELD_BACK";
        return new AuditRecord(row.at().toString(), event, collection.officer(), subject, facts);
    }

    private static HandOvers.Details details(Collection collection, Examined examined) {
        return new HandOvers.Details(
                collection.notice(),
                collection.collector(),
                collection.collectorIdentity(),
                collection.officer(),
                collection.cancelled(),
                collection.paperSet(),
                examined.cards(),
                examined.missing().stream().map(Wording::vi).toList());
    }
}
