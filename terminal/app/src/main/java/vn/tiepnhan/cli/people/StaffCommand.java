package vn.tiepnhan.cli.people;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.tiepnhan.bridge.api.client.Bridge;
import vn.tiepnhan.cli.verb.BridgeOption;
import vn.tiepnhan.cli.verb.DataFolder;
import vn.tiepnhan.cli.verb.Exit;
import vn.tiepnhan.cli.verb.Failure;
import vn.tiepnhan.cli.verb.FirstKey;
import vn.tiepnhan.cli.verb.InputFile;
import vn.tiepnhan.cli.verb.PinEntry;
import vn.tiepnhan.cli.verb.ProblemJson;
import vn.tiepnhan.cli.verb.Verb;
import vn.tiepnhan.dossier.Wording;
import vn.tiepnhan.outbox.centre.PinnedKeys;
import vn.tiepnhan.reception.Timekeeper;
import vn.tiepnhan.staff.StaffAnswer;
import vn.tiepnhan.staff.StaffCard;
import vn.tiepnhan.staff.StaffRoom;
import vn.tiepnhan.staff.Turn;
import vn.tiepnhan.staff.member.AtWork;
import vn.tiepnhan.staff.member.Member;
import vn.tiepnhan.staff.member.Role;
import vn.tiepnhan.staff.member.StaffList;
import vn.tiepnhan.store.Store;

/** {@code tiepnhan staff}: who works at this counter, their PINs, and whose turn it is. */
@Command(
        name = "staff",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Cán bộ của quầy / staff of the counter. Mã PIN nhập qua đầu vào chuẩn / PINs on standard input:",
            "add ID --name --role   thêm người, mã PIN tạm / writes somebody down, with a first PIN",
            "apply FILE             danh sách do trung tâm ký / the centre's signed list",
            "list, who              danh sách; ai đang làm việc / who works here, who is at work",
            "login ID, logout       mã PIN; lần đầu thêm mã mới ở dòng 2 / PIN; the first time a new one on line 2",
            "pin ID, unlock ID      cấp lại mã PIN, mở khóa / gives a new PIN, unlocks one"
        })
public final class StaffCommand extends Verb {
    /** What to do. */
    enum Act {
        add,
        apply,
        list,
        who,
        login,
        logout,
        pin,
        unlock
    }

    @Parameters(index = "0", paramLabel = "ACT", description = "${COMPLETION-CANDIDATES}")
    private Act act = Act.list;

    @Parameters(index = "1", arity = "0..1", paramLabel = "ID|FILE", description = "Tên đăng nhập, hoặc tệp / login")
    private @Nullable String about;

    @Option(names = "--name", paramLabel = "NAME", description = "Họ tên / full name")
    private String name = "";

    @Option(names = "--role", paramLabel = "OFFICER|SUPERVISOR|TECHNICIAN", description = "Vai trò / role")
    private Role role = Role.OFFICER;

    @Option(
            names = "--card",
            paramLabel = "SHA256",
            description = "Chứng thư trên thẻ của người này (xem: tiepnhan-bridge cards) / certificate of their card")
    private List<String> cards = new ArrayList<>();

    @Option(
            names = "--card-reader",
            paramLabel = "URI",
            description = "Đăng nhập bằng thẻ: pcsc:any, pkcs11:… / log in by card")
    private String reader = "";

    @Mixin
    private BridgeOption bridge = new BridgeOption();

    @Mixin
    private FirstKey key = new FirstKey();

    @Mixin
    private DataFolder data = new DataFolder();

    private final Clock clock = Clock.system(Timekeeper.ZONE);

    @Override
    public Integer call() throws IOException {
        return switch (act) {
            case add -> add();
            case apply -> apply();
            case list -> list();
            case who -> who();
            case login -> login();
            case logout -> logout();
            case pin -> pin();
            case unlock -> unlock();
        };
    }

    private int add() {
        Member member;
        try {
            member = new Member(id(), name.strip(), role, true, certificates());
        } catch (IllegalArgumentException refused) {
            throw new Failure(
                    "USAGE",
                    new Wording(
                            "Cần tên đăng nhập (2–20 chữ thường không dấu, chữ số, dấu chấm, gạch nối) và họ tên (--name).",
                            "A login (2 to 20 lower-case letters, digits, dots, hyphens) and a name (--name) are needed."),
                    refused);
        }
        char[] first = new PinEntry(input).needed("PIN");
        try (Store store = data.open("staff")) {
            return answer(new StaffRoom(store, clock).add(member, first), "Đã thêm ", "Added ");
        }
    }

    private int apply() throws IOException {
        Path file = Path.of(about == null ? "" : about);
        byte[] bytes = InputFile.bytes(file);
        try (Store store = data.open("staff")) {
            key.pin(store.folder());
            PinnedKeys keys = PinnedKeys.read(PinnedKeys.folder(store.folder()));
            StaffList list = new StaffRoom(store, clock).apply(bytes, keys::find);
            output.line(say("Đã áp dụng danh sách cán bộ bản ", "Applied list of staff ") + list.version() + ": "
                    + list.members().size() + say(" người.", " people."));
            if (output.json()) {
                output.document(Map.of(
                        "version", list.version(), "members", list.members().size()));
            }
            return Exit.DONE;
        }
    }

    private int list() {
        try (Store store = data.beside("staff")) {
            List<Member> members = new StaffRoom(store, clock).members();
            members.forEach(member -> output.line(line(member)));
            if (members.isEmpty()) {
                output.line(say(
                        "Chưa có ai; quầy ghi nhận theo tên tự khai (--officer).",
                        "Nobody yet; the counter takes names as they are said (--officer)."));
            }
            if (output.json()) {
                output.document(
                        Map.of("staff", members.stream().map(StaffCommand::json).toList()));
            }
            return Exit.DONE;
        }
    }

    private int who() {
        try (Store store = data.beside("staff")) {
            Optional<AtWork> now = new Turn(store, clock).current();
            output.line(now.map(it -> line(it.member())
                            + say(", đến ", ", until ")
                            + it.ends().atZone(Timekeeper.ZONE).toLocalTime().withNano(0))
                    .orElse(say("Chưa ai đăng nhập.", "Nobody is logged in.")));
            if (output.json()) {
                output.document(now.map(it -> json(it.member())).orElse(Map.of()));
            }
            return now.isPresent() ? Exit.DONE : Exit.NO;
        }
    }

    private List<String> certificates() {
        return cards.stream()
                .map(card -> card.replaceAll("[:\\s]", "").toLowerCase(Locale.ROOT))
                .toList();
    }

    private int cardLogin() {
        bridge.check();
        char[] pin = new PinEntry(input).needed(say("PIN của thẻ", "The card's PIN"));
        try (Store store = data.open("staff");
                Bridge devices = bridge.connect(store.folder().resolve("bridge-cards"))) {
            StaffCard card = new StaffCard(store, clock, devices, devices.open("card-reader", reader));
            return answer(card.login(pin), "Đã đăng nhập: ", "Logged in: ");
        }
    }

    private int login() {
        if (!reader.isBlank()) {
            return cardLogin();
        }
        PinEntry pins = new PinEntry(input);
        char[] pin = pins.needed("PIN");
        try (Store store = data.open("staff")) {
            Turn turn = new Turn(store, clock);
            StaffAnswer answer = turn.login(id(), pin, new char[0]);
            if (answer instanceof StaffAnswer.Refused refused && refused.asksForOwnPin()) {
                char[] chosen = pins.optional(say("Mã PIN mới của riêng bạn", "A new PIN of your own"));
                answer = chosen.length == 0 ? answer : turn.login(id(), pin, chosen);
            }
            return answer(answer, "Đã đăng nhập: ", "Logged in: ");
        }
    }

    private int logout() {
        try (Store store = data.open("staff")) {
            Optional<Member> left = new Turn(store, clock).logout();
            output.line(left.map(member -> say("Đã đăng xuất: ", "Logged out: ") + line(member))
                    .orElse(say("Chưa ai đăng nhập.", "Nobody is logged in.")));
            if (output.json()) {
                output.document(left.map(StaffCommand::json).orElse(Map.of()));
            }
            return Exit.DONE;
        }
    }

    private int pin() {
        char[] pin = new PinEntry(input).needed(say("PIN mới", "New PIN"));
        try (Store store = data.open("staff")) {
            return answer(new StaffRoom(store, clock).givePin(id(), pin), "Đã cấp mã PIN cho ", "Gave a PIN to ");
        }
    }

    private int unlock() {
        try (Store store = data.open("staff")) {
            return answer(new StaffRoom(store, clock).unlock(id()), "Đã mở khóa cho ", "Unlocked ");
        }
    }

    private int answer(StaffAnswer answer, String vi, String en) {
        if (answer instanceof StaffAnswer.Done done) {
            output.line(say(vi, en) + line(done.member()));
            if (output.json()) {
                output.document(json(done.member()));
            }
            return Exit.DONE;
        }
        StaffAnswer.Refused refused = (StaffAnswer.Refused) answer;
        if (output.json()) {
            output.document(Map.of("problems", List.of(ProblemJson.of(refused.problem()))));
        }
        output.line(output.say(refused.problem().wording()));
        return Exit.NO;
    }

    private String id() {
        if (about == null || about.isBlank()) {
            throw new Failure("USAGE", "Thiếu tên đăng nhập.", "The login is missing.");
        }
        return Member.idOf(about);
    }

    private String line(Member member) {
        return member.id() + "  " + member.name() + "  "
                + output.say(member.role().wording()) + (member.active() ? "" : say("  (đã nghỉ)", "  (left)"));
    }

    private static Map<String, Object> json(Member member) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", member.id());
        json.put("name", member.name());
        json.put("role", member.role().name());
        json.put("active", member.active());
        return json;
    }

    private String say(String vi, String en) {
        return output.say(new Wording(vi, en));
    }
}
