package vn.tiepnhan.ui.kiosk.station;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.tiepnhan.bridge.api.CardInside;
import vn.tiepnhan.bridge.api.DeviceAct;
import vn.tiepnhan.bridge.api.DeviceEvent;
import vn.tiepnhan.bridge.api.client.BridgeException;
import vn.tiepnhan.bridge.api.client.Subscription;
import vn.tiepnhan.bridge.slip.SlipDocument;
import vn.tiepnhan.calendar.VietnameseDates;
import vn.tiepnhan.dossier.Wording;
import vn.tiepnhan.dossier.layout.Layouts;
import vn.tiepnhan.policy.Decision;
import vn.tiepnhan.policy.Facts;
import vn.tiepnhan.policy.Office;
import vn.tiepnhan.policy.published.Ivan;
import vn.tiepnhan.policy.published.Notice;
import vn.tiepnhan.policy.published.Published;
import vn.tiepnhan.queue.QueueAnswer;
import vn.tiepnhan.queue.ticket.Service;
import vn.tiepnhan.reception.Timekeeper;
import vn.tiepnhan.reception.Training;
import vn.tiepnhan.reception.rules.ProfileRules;
import vn.tiepnhan.rules.RuleShelf;
import vn.tiepnhan.rules.RulesOfDay;
import vn.tiepnhan.store.Store;
import vn.tiepnhan.store.dossier.Listed;
import vn.tiepnhan.ui.counter.DeskDevices;
import vn.tiepnhan.ui.counter.TerminalDesk;
import vn.tiepnhan.ui.kiosk.model.KioskDesk;
import vn.tiepnhan.ui.kiosk.state.Found;
import vn.tiepnhan.ui.kiosk.state.KioskWords;
import vn.tiepnhan.ui.kiosk.state.Place;
import vn.tiepnhan.ui.kiosk.state.Said;
import vn.tiepnhan.ui.kiosk.state.Sheet;
import vn.tiepnhan.ui.kiosk.state.UnitSeen;

/**
 * The kiosk of this machine. Its folder is held only for the moment a number is stored, so that counters can call numbers
 * from it meanwhile; dossiers are looked up in it and in the folders of counters on this machine.
 */
public final class KioskStation implements KioskDesk {
    private static final Logger LOG = LoggerFactory.getLogger(KioskStation.class);
    private static final String PROGRAM = "tiepnhan kiosk";
    private static final Wording UNVERIFIED = new Wording(
            "Giờ tiếp nhận đang hiện chưa ai xác minh: so với bảng giờ của cơ quan; sai thì báo trung tâm gửi bộ quy tắc mới.",
            "Nobody has confirmed the hours shown: compare them with those of this office; the centre mends them by new rules.");

    private final Settings settings;
    private final Layouts layouts;
    private final DeskDevices devices;
    private final UnitTokens tokens;
    private final KioskBook book;
    private final StaffCards staff;
    private volatile ProfileRules rules;
    private String panel = "";

    private KioskStation(Settings settings, DeskDevices devices) {
        this.settings = settings;
        this.rules = rules(settings, today(settings));
        this.layouts = Layouts.shipped(settings.clock());
        this.devices = devices;
        this.book = new KioskBook(settings.data(), settings.clock(), settings.stated(), PROGRAM);
        this.staff = new StaffCards(settings.data(), settings.clock(), PROGRAM);
        this.tokens = new UnitTokens(settings.tokens(), settings.clock(), PROGRAM);
    }

    /**
     * What a kiosk is opened with.
     *
     * @param receipts folders of counters on this machine whose dossiers can be looked up, beside the kiosk's own
     * @param office code, empty for the profile's own
     * @param stated whether a person stated the time of {@code clock}
     * @param panel URI of the panel with the call light, empty for none
     */
    public record Settings(
            Path data,
            List<Path> receipts,
            String profile,
            String office,
            Clock clock,
            boolean stated,
            TerminalDesk.Devices devices,
            String panel,
            UnitTokens.Settings tokens) {
        public Settings {
            receipts = List.copyOf(receipts);
        }
    }

    /** Opens rules, folder and devices; a device that cannot be opened does not keep the kiosk from opening. */
    public static KioskStation open(Settings settings) {
        DeskDevices devices = DeskDevices.open(
                settings.devices(),
                settings.data().resolve("bridge"),
                settings.clock().instant());
        KioskStation station = new KioskStation(settings, devices);
        station.panel = station.open("panel", settings.panel());
        station.open("card-reader", settings.tokens().reader());
        return station;
    }

    private static LocalDate day(Settings settings) {
        return LocalDate.ofInstant(settings.clock().instant(), Timekeeper.ZONE);
    }

    private static RulesOfDay today(Settings settings) {
        return RuleShelf.of(settings.data()).on(day(settings));
    }

    private static ProfileRules rules(Settings settings, RulesOfDay today) {
        return new ProfileRules(today, settings.profile(), settings.office());
    }

    /** Rules, office and notices of this day; visitors are served by them from now on. */
    @Override
    public Place place() {
        RulesOfDay today = today(settings);
        LocalDate day = day(settings);
        ProfileRules its = rules(settings, today);
        rules = its;
        Office office = today.policy().office(its.office());
        Published published = today.published();
        return new Place(
                office.name(),
                office.hours(),
                note(),
                published.notices(settings.profile(), office.code(), day).stream()
                        .map(Notice::title)
                        .toList(),
                unregistered(its, day),
                published.ivans(day).stream().map(Ivan::name).toList(),
                KnownNumbers.in(folders(), day, PROGRAM, settings.clock()),
                false,
                devices.reads(),
                null);
    }

    private String note() {
        try (Store store = Store.beside(settings.data(), PROGRAM, settings.clock())) {
            return store.training() ? Training.MARK : "";
        }
    }

    /** What the rules add for a unit that has not registered: R9. */
    private static List<Wording> unregistered(ProfileRules rules, LocalDate day) {
        List<Wording> added = new ArrayList<>(rules.decide(paper(day, false)).guidance());
        added.removeAll(rules.decide(paper(day, null)).guidance());
        return added;
    }

    private static Facts paper(LocalDate day, @Nullable Boolean registered) {
        return new Facts(
                Facts.Event.RECEIVE,
                Facts.Filer.UNIT,
                "",
                Facts.Channel.PAPER,
                true,
                Facts.PreSent.UNKNOWN,
                null,
                null,
                null,
                day.atTime(LocalTime.NOON),
                null,
                null,
                false,
                false,
                null,
                registered,
                0);
    }

    private String open(String kind, String uri) {
        try {
            return uri.isEmpty() ? "" : devices.bridge().open(kind, uri);
        } catch (BridgeException refused) {
            LOG.warn("no {}: {}", kind, refused.reason().en());
            return "";
        }
    }

    @Override
    public boolean reads() {
        return devices.reads();
    }

    @Override
    public Layouts layouts() {
        return layouts;
    }

    @Override
    public Decision decide(Facts facts) {
        return rules.decide(facts);
    }

    @Override
    public String procedure(String code) {
        String title = rules.catalogued(code)
                .map(known -> Objects.requireNonNullElse(known.title(), ""))
                .orElse("");
        return title.isEmpty() ? code : code + " · " + title;
    }

    @Override
    public Found find(String receipt, String lookup) {
        for (Path folder : folders()) {
            try (Store store = Store.beside(folder, PROGRAM, settings.clock())) {
                Optional<Listed> listed = store.read(tables -> tables.receipts().find(receipt));
                if (listed.filter(it -> same(it.entry().details().lookup(), lookup))
                        .isPresent()) {
                    return DossierStanding.of(
                            listed.get(),
                            procedure(listed.get().entry().identity().procedure()));
                }
            }
        }
        return Found.NOTHING;
    }

    private List<Path> folders() {
        List<Path> folders = new ArrayList<>(settings.receipts());
        folders.add(settings.data());
        return folders;
    }

    @Override
    public CardInside card(String device, String reader) {
        return devices.bridge().act(device, new DeviceAct.ReadCard(reader));
    }

    @Override
    public Optional<UnitSeen> unit(CardInside card) {
        return tokens.read(card, folders(), this::procedure);
    }

    @Override
    public Optional<String> staff(CardInside card) {
        return staff.name(card);
    }

    @Override
    public @Nullable Wording prove(String device, char[] pin, LocalDateTime at) {
        return staff.prove(devices.bridge(), device, pin, at);
    }

    @Override
    public List<Wording> devices() {
        List<Wording> lines = new ArrayList<>(
                devices.bridge().devices().stream().map(DeviceLine::of).toList());
        if (!today(settings).policy().office(rules.office()).verified()) {
            lines.add(UNVERIFIED);
        }
        return lines;
    }

    @Override
    public boolean testPrint() {
        String printer = devices.printer();
        return !printer.isEmpty()
                && devices.bridge()
                        .act(printer, new DeviceAct.PrintTest())
                        .evidence()
                        .settled();
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public QueueAnswer take(Service service, LocalDateTime at) {
        return book.take(service, at);
    }

    @Override
    public void report(String topic, String words, String taxCode, LocalDateTime at) {
        book.report(topic, words, taxCode, at);
    }

    @Override
    public void rate(Said.Rating rating, LocalDateTime at) {
        book.rate(rating, at);
    }

    @Override
    public boolean print(QueueAnswer.Done number, String language) {
        String job = "ticket-" + number.ticket().n() + "-" + UUID.randomUUID();
        return print(job, KioskSlips.ticket(number, rules.words(""), language));
    }

    @Override
    public boolean print(Sheet sheet, String language, LocalDateTime at) {
        String printed = KioskWords.in(language).say("printed", VietnameseDates.of(at));
        return print(
                "sheet-" + UUID.randomUUID(),
                KioskSlips.sheet(sheet, rules.words("").office(), printed));
    }

    private boolean print(String job, SlipDocument slip) {
        String printer = devices.printer();
        return !printer.isEmpty()
                && devices.bridge().print(job, printer, slip).evidence().settled();
    }

    @Override
    public boolean light(boolean on) {
        if (panel.isEmpty()) {
            return false;
        }
        try {
            var shown = on ? DeviceAct.ShowState.Shown.ATTENTION : null;
            devices.bridge().act(panel, new DeviceAct.ShowState(shown));
            return true;
        } catch (BridgeException refused) {
            LOG.warn("the call light does not answer: {}", refused.reason().en());
            return false;
        }
    }

    @Override
    public Subscription subscribe(Consumer<DeviceEvent> listener) {
        return devices.bridge().subscribe(listener);
    }

    @Override
    public void close() {
        devices.close();
    }
}
