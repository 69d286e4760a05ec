package vn.tiepnhan.ui.kiosk;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.tiepnhan.bridge.api.DeviceAct;
import vn.tiepnhan.bridge.api.DeviceEvent;
import vn.tiepnhan.bridge.api.client.BridgeException;
import vn.tiepnhan.bridge.api.client.Subscription;
import vn.tiepnhan.dossier.Wording;
import vn.tiepnhan.dossier.layout.Layouts;
import vn.tiepnhan.policy.Decision;
import vn.tiepnhan.policy.Facts;
import vn.tiepnhan.policy.Office;
import vn.tiepnhan.policy.published.Ivan;
import vn.tiepnhan.policy.published.Notice;
import vn.tiepnhan.policy.published.Published;
import vn.tiepnhan.queue.QueueAnswer;
import vn.tiepnhan.queue.QueueDesk;
import vn.tiepnhan.queue.TicketSlip;
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
import vn.tiepnhan.ui.kiosk.state.Place;

/**
 * The kiosk of this machine. Its folder is held only for the moment a number is stored, so that counters can call numbers
 * from it meanwhile; dossiers are looked up in it and in the folders of counters on this machine.
 */
public final class KioskStation implements KioskDesk {
    private static final Logger LOG = LoggerFactory.getLogger(KioskStation.class);
    private static final String PROGRAM = "tiepnhan kiosk";

    private final Settings settings;
    private final ProfileRules rules;
    private final Place place;
    private final Layouts layouts;
    private final DeskDevices devices;
    private String panel = "";

    private KioskStation(Settings settings, ProfileRules rules, Place place, DeskDevices devices) {
        this.settings = settings;
        this.rules = rules;
        this.place = place;
        this.layouts = Layouts.shipped(settings.clock());
        this.devices = devices;
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
            String panel) {
        public Settings {
            receipts = List.copyOf(receipts);
        }
    }

    /** Opens rules, folder and devices; a device that cannot be opened does not keep the kiosk from opening. */
    public static KioskStation open(Settings settings) {
        LocalDate day = LocalDate.ofInstant(settings.clock().instant(), Timekeeper.ZONE);
        RulesOfDay today = RuleShelf.of(settings.data()).on(day);
        var rules = new ProfileRules(today, settings.profile(), settings.office());
        Office office = rules.officeOf(rules.office()).orElseThrow();
        Place place = place(settings, rules, office, today.published(), day);
        DeskDevices devices = DeskDevices.open(
                settings.devices(),
                settings.data().resolve("bridge"),
                settings.clock().instant());
        KioskStation station = new KioskStation(settings, rules, place, devices);
        station.openPanel();
        return station;
    }

    private static Place place(
            Settings settings, ProfileRules rules, Office office, Published published, LocalDate day) {
        String note;
        try (Store store = Store.beside(settings.data(), PROGRAM, settings.clock())) {
            note = store.training() ? Training.MARK : "";
        }
        return new Place(
                office.name(),
                office.hours(),
                office.verified(),
                note,
                published.notices(settings.profile(), office.code(), day).stream()
                        .map(Notice::title)
                        .toList(),
                unregistered(rules, day),
                published.ivans(day).stream().map(Ivan::name).toList(),
                null);
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

    private void openPanel() {
        try {
            panel = settings.panel().isEmpty() ? "" : devices.bridge().open("panel", settings.panel());
        } catch (BridgeException refused) {
            LOG.warn("no call light: {}", refused.reason().en());
        }
    }

    @Override
    public Place place() {
        return place;
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
        String title = rules.procedureTitle(code);
        return title.isEmpty() ? code : code + " · " + title;
    }

    @Override
    public Found find(String receipt, String lookup) {
        List<Path> folders = new ArrayList<>(settings.receipts());
        folders.add(settings.data());
        for (Path folder : folders) {
            try (Store store = Store.beside(folder, PROGRAM, settings.clock())) {
                Optional<Listed> listed = store.read(tables -> tables.receipts().find(receipt));
                if (listed.filter(it -> same(it.entry().details().lookup(), lookup))
                        .isPresent()) {
                    return Standing.of(
                            listed.get(),
                            procedure(listed.get().entry().identity().procedure()));
                }
            }
        }
        return Found.NOTHING;
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public QueueAnswer take(Service service, LocalDateTime at) {
        try (Store store = Store.open(settings.data(), PROGRAM, settings.clock())) {
            Timekeeper time =
                    settings.stated() ? Timekeeper.stated(settings.clock()) : Timekeeper.ofMachine(settings.clock());
            return new QueueDesk(store, time).take(service, false, at);
        }
    }

    @Override
    public boolean print(QueueAnswer.Done number) {
        String printer = devices.printer();
        if (printer.isEmpty()) {
            return false;
        }
        String job = "ticket-" + number.ticket().n() + "-" + UUID.randomUUID();
        var slip = TicketSlip.of(number.ticket(), number.ahead(), rules.words(""));
        return devices.bridge().print(job, printer, slip).evidence().settled();
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
