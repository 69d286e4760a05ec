package vn.tiepnhan.staff;

import java.time.Clock;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.tiepnhan.data.DataException;
import vn.tiepnhan.dossier.Problem;
import vn.tiepnhan.policy.bundle.SignedBundle;
import vn.tiepnhan.staff.member.AtWork;
import vn.tiepnhan.staff.member.Member;
import vn.tiepnhan.staff.member.StaffList;
import vn.tiepnhan.store.Store;
import vn.tiepnhan.store.Tables;
import vn.tiepnhan.store.office.StaffPins;
import vn.tiepnhan.store.office.StaffTable;
import vn.tiepnhan.wire.SigningKey;
import vn.tiepnhan.wire.VerificationKey;

/** Says who works here: by the centre's signed list, or, where there is none, by a technician at the terminal. */
public final class StaffRoom {
    private final Store store;
    private final Clock clock;
    private final Turn turn;
    private final PinCheck check;

    /** @param clock the machine's, in the office's zone */
    public StaffRoom(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
        this.turn = new Turn(store, clock);
        this.check = new PinCheck(store, clock);
    }

    public List<Member> members() {
        return store.read(
                tables -> tables.staff().all().stream().map(Member::of).toList());
    }

    /**
     * Takes in a signed list; who is not on it does not work here any more.
     *
     * @param keys a trusted key of the centre by its id
     * @throws StaffException when it is unsigned, signed by a stranger, faulty, or not newer; nothing is changed
     */
    public StaffList apply(byte[] file, Function<String, Optional<VerificationKey>> keys) {
        StaffList list;
        try {
            list = StaffList.read(SignedBundle.read(file).content(keys));
        } catch (DataException refused) {
            throw new StaffException(
                    Problem.of(
                            "STAFF_LIST_NOT_TRUSTED",
                            "Không áp dụng: danh sách cán bộ chưa ký, ký bằng khóa lạ, đã bị sửa hoặc có lỗi ("
                                    + refused.wording().vi() + "). Hãy lấy lại từ trung tâm.",
                            "Not applied: the list of staff is unsigned, signed by a stranger, changed or faulty ("
                                    + refused.wording().en() + "). Fetch it from the centre again."),
                    refused);
        }
        return store.write(tables -> applied(tables, list, file));
    }

    private StaffList applied(Tables tables, StaffList list, byte[] file) {
        int newest =
                tables.staff().newestList().map(StaffTable.SignedList::version).orElse(0);
        if (list.version() <= newest) {
            throw new StaffException(Problem.of(
                    "STAFF_LIST_OLDER",
                    "Không áp dụng: máy đã có danh sách cán bộ bản " + newest + ", tệp này là bản " + list.version()
                            + ".",
                    "Not applied: this terminal has list " + newest + " of the staff, this is " + list.version()
                            + "."));
        }
        long audit = StaffLog.tell(
                tables,
                clock,
                "STAFF_LIST",
                list.issuer(),
                String.valueOf(list.version()),
                Map.of("issued", list.issued().toString(), "roles", roles(list)));
        tables.staff().add(new StaffTable.SignedList(list.version(), list.issued(), list.offlineDays(), audit, file));
        tables.staff().dismissAll();
        list.members().forEach(member -> tables.staff().put(member.row(list.version())));
        tables.settings().put(PinCheck.SEEN, list.issued().toString());
        return list;
    }

    /** Who is what, for the log: nobody is made a supervisor by hand unnoticed. */
    private static String roles(StaffList list) {
        return list.members().stream()
                .map(member -> member.id() + ":" + member.role().name())
                .collect(Collectors.joining(" "));
    }

    /**
     * Writes somebody down at the terminal. The first must be a supervisor or technician and keeps the PIN; later ones are
     * added by one, and their PIN is only good to choose their own.
     */
    public StaffAnswer add(Member member, char[] pin) {
        Optional<Problem> bad = PinRule.refusal(pin);
        if (bad.isPresent()) {
            return new StaffAnswer.Refused(bad.get());
        }
        NewPin made = newPin(pin);
        return store.write(tables -> added(tables, member, made));
    }

    private StaffAnswer added(Tables tables, Member member, NewPin pin) {
        if (tables.staff().newestList().isPresent()) {
            return refused(
                    "STAFF_BY_LIST",
                    "Cán bộ của máy này theo danh sách do trung tâm ký. Hãy sửa ở trung tâm rồi: tiepnhan staff apply TỆP.",
                    "The staff of this terminal come from the centre's signed list. Change it there, then: tiepnhan staff apply FILE.");
        }
        if (tables.staff().find(member.id()).isPresent()) {
            return refused(
                    "STAFF_EXISTS",
                    "“" + member.id() + "” đã có. Tên đăng nhập không dùng lại cho người khác; hãy chọn tên khác.",
                    "“" + member.id() + "” exists. A login is never given to another person; choose another.");
        }
        boolean first = !tables.staff().any();
        Optional<AtWork> by =
                turn.current(tables).filter(it -> it.member().role().looksAfterPins());
        if (first ? !member.role().looksAfterPins() : by.isEmpty()) {
            return new StaffAnswer.Refused(Refusals.notYours(
                    first ? "lãnh đạo hoặc kỹ thuật viên là người đầu tiên" : "lãnh đạo hoặc kỹ thuật viên",
                    first ? "a supervisor or technician as the first person" : "a supervisor or technician"));
        }
        String actor = by.map(it -> it.member().name()).orElse(member.name());
        tables.staff().put(member.row(null));
        StaffLog.tell(
                tables,
                clock,
                "STAFF_ADDED",
                actor,
                member.id(),
                Map.of("role", member.role().name()));
        set(tables, member, pin, !first, actor);
        return new StaffAnswer.Done(member);
    }

    /** A PIN with the key it locks, made before the transaction: locking takes its time. */
    private record NewPin(SigningKey signing, StaffPins.Box box) {}

    private NewPin newPin(char[] pin) {
        SigningKey signing = SigningKey.generate();
        return new NewPin(signing, check.lock(pin, signing));
    }

    /**
     * Gives a PIN to somebody who works here. The first PIN of a terminal may be a supervisor's or technician's own; all
     * others are given by one who is at work, and are temporary. Also how a forgotten one is replaced.
     */
    public StaffAnswer givePin(String id, char[] pin) {
        Optional<Problem> bad = PinRule.refusal(pin);
        if (bad.isPresent()) {
            return new StaffAnswer.Refused(bad.get());
        }
        NewPin made = newPin(pin);
        return store.write(tables -> given(tables, id, made));
    }

    private StaffAnswer given(Tables tables, String id, NewPin pin) {
        Optional<Member> member = tables.staff().find(id).map(Member::of).filter(Member::active);
        if (member.isEmpty()) {
            return nobody(id);
        }
        boolean first = !tables.staffPins().any() && member.get().role().looksAfterPins();
        Optional<AtWork> by = turn.current(tables)
                .filter(it -> it.member().role().looksAfterPins())
                .filter(it -> !it.member().id().equals(id));
        if (!first && by.isEmpty()) {
            return new StaffAnswer.Refused(
                    Refusals.notYours("lãnh đạo hoặc kỹ thuật viên khác", "another supervisor or technician"));
        }
        set(
                tables,
                member.get(),
                pin,
                !first,
                by.map(it -> it.member().name()).orElse(member.get().name()));
        return new StaffAnswer.Done(member.get());
    }

    private void set(Tables tables, Member member, NewPin pin, boolean temporary, String actor) {
        long key = tables.staffPins()
                .addKey(
                        member.id(),
                        clock.instant().getEpochSecond(),
                        pin.signing().publicKey().pem());
        tables.staffPins().set(member.id(), key, temporary, pin.box());
        Map<String, String> facts = new HashMap<>();
        facts.put("temporary", String.valueOf(temporary));
        StaffLog.tell(tables, clock, "PIN_SET", actor, member.id(), facts);
    }

    /**
     * Somebody who works here and may be looked after.
     *
     * @param pin whether they log in by PIN here
     * @param minutes for how long their PIN is still locked; 0 where it is not
     */
    public record Standing(Member member, boolean pin, long minutes) {}

    /** Everybody who works here, those first who are locked out. */
    public List<Standing> standings() {
        long now = clock.instant().getEpochSecond();
        return store.read(tables -> tables.staff().all().stream()
                .map(Member::of)
                .filter(Member::active)
                .map(member -> standing(tables, member, now))
                .sorted(Comparator.comparing((Standing one) -> one.minutes() == 0)
                        .thenComparing(one -> one.member().name()))
                .toList());
    }

    private static Standing standing(Tables tables, Member member, long now) {
        Optional<StaffPins.Pin> pin = tables.staffPins().find(member.id());
        long left =
                pin.map(it -> PinCheck.left(it.lockedUntil(), now).toSeconds()).orElse(0L);
        return new Standing(member, pin.isPresent(), (left + 59) / 60);
    }

    /** Whether whoever is at work may look after others' PINs. */
    public boolean looksAfter() {
        return turn.current().filter(it -> it.member().role().looksAfterPins()).isPresent();
    }

    /** Lets somebody try their PIN again. */
    public StaffAnswer unlock(String id) {
        return store.write(tables -> {
            Optional<Member> member = tables.staff().find(id).map(Member::of);
            if (member.isEmpty() || tables.staffPins().find(id).isEmpty()) {
                return nobody(id);
            }
            Optional<AtWork> by = turn.current(tables)
                    .filter(it -> it.member().role().looksAfterPins())
                    .filter(it -> !it.member().id().equals(id));
            if (by.isEmpty()) {
                return new StaffAnswer.Refused(
                        Refusals.notYours("lãnh đạo hoặc kỹ thuật viên khác", "another supervisor or technician"));
            }
            tables.staffPins().count(id, 0, 0);
            StaffLog.tell(tables, clock, "PIN_UNLOCKED", by.get().member().name(), id, Map.of());
            return new StaffAnswer.Done(member.get());
        });
    }

    private static StaffAnswer nobody(String id) {
        return refused(
                "STAFF_UNKNOWN",
                "Không có “" + id + "” trong danh sách cán bộ của máy này. Xem: tiepnhan staff list.",
                "There is no “" + id + "” on this terminal's list of staff. See: tiepnhan staff list.");
    }

    private static StaffAnswer refused(String code, String vi, String en) {
        return new StaffAnswer.Refused(Problem.of(code, vi, en));
    }
}
