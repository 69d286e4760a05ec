package vn.tiepnhan.ui.counter;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.bridge.api.DeviceState;
import vn.tiepnhan.bridge.api.client.Bridge;
import vn.tiepnhan.bridge.api.client.PrivateBridge;
import vn.tiepnhan.dossier.Dossier;
import vn.tiepnhan.dossier.layout.Layouts;
import vn.tiepnhan.image.FileReading;
import vn.tiepnhan.image.PageReader;
import vn.tiepnhan.image.open.ReadLimits;
import vn.tiepnhan.image.raster.Stopwatch;
import vn.tiepnhan.presend.PreSentMatch;
import vn.tiepnhan.presend.SentFiles;
import vn.tiepnhan.reception.Reception;
import vn.tiepnhan.reception.Timekeeper;
import vn.tiepnhan.reception.Training;
import vn.tiepnhan.reception.counter.CounterReception;
import vn.tiepnhan.reception.rules.ProfileRules;
import vn.tiepnhan.rules.RuleShelf;
import vn.tiepnhan.rules.RulesOfDay;
import vn.tiepnhan.spool.Spool;
import vn.tiepnhan.store.Steps;
import vn.tiepnhan.store.Store;
import vn.tiepnhan.store.dossier.Listed;
import vn.tiepnhan.ui.counter.board.Counter;
import vn.tiepnhan.ui.counter.board.Doing;
import vn.tiepnhan.ui.counter.model.Desk;
import vn.tiepnhan.ui.counter.pages.FolderReader;
import vn.tiepnhan.ui.counter.pages.Places;
import vn.tiepnhan.ui.counter.room.RoomDesk;
import vn.tiepnhan.ui.counter.room.model.RoomModel;
import vn.tiepnhan.ui.counter.seat.Seat;
import vn.tiepnhan.ui.counter.state.CentreLink;
import vn.tiepnhan.ui.counter.state.Sent;

/** The desk of this terminal: its own store, its own rules, the devices and the centre it was told of. */
public final class TerminalDesk implements Desk {
    private static final String PLAIN_PAPER = "generic-80";

    private final ArrivedPages pages;
    private final Store store;
    private final CounterReception reception;
    private final Layouts layouts;
    private final PageReader reader = new PageReader(ReadLimits.TERMINAL, Stopwatch.ofMachine());
    private final FolderReader folders = new FolderReader(Places.ofThisUser(), Timekeeper.ZONE);
    private final String office;
    private final DeskDevices devices;
    private final @Nullable CentreDelivery delivery;
    private final RoomDesk room;
    private final SeatParts seat;
    private final @Nullable Path preSent;
    private final SentFiles sentFiles;

    private TerminalDesk(
            Store store,
            CounterReception reception,
            Layouts layouts,
            String office,
            DeskDevices devices,
            @Nullable CentreDelivery delivery,
            SeatParts seat,
            RoomDesk room,
            @Nullable Path preSent) {
        this.preSent = preSent;
        this.sentFiles = new SentFiles(reader, layouts);
        this.room = room;
        this.seat = seat;
        this.store = store;
        this.pages = new ArrivedPages(store.folder(), () -> SeatParts.files(store));
        this.reception = reception;
        this.layouts = layouts;
        this.office = office;
        this.devices = devices;
        this.delivery = delivery;
    }

    /**
     * What a desk is opened with.
     *
     * @param office code, empty for the profile's own
     * @param stated whether a person stated the time of {@code clock}
     * @param centre where dossiers are delivered, null to keep them here
     * @param idle how long nothing may happen before a counter with a list of staff locks by itself
     * @param queue folder of the kiosk that gives the numbers of this room, null where this counter keeps its own
     * @param language of reports, vi or en
     * @param preSent where what units sent before printing lies, a file or a folder; null where this counter does not see it
     */
    public record Settings(
            Path data,
            String profile,
            String office,
            Clock clock,
            boolean stated,
            Devices devices,
            @Nullable Centre centre,
            Duration idle,
            @Nullable Path queue,
            String language,
            @Nullable Path preSent) {
        private static final Duration IDLE = Duration.ofMinutes(10);

        /** A counter with a queue of its own. */
        public Settings(
                Path data,
                String profile,
                String office,
                Clock clock,
                boolean stated,
                Devices devices,
                @Nullable Centre centre,
                Duration idle) {
            this(data, profile, office, clock, stated, devices, centre, idle, null, "vi", null);
        }

        /** The same counter over a store of its own where nothing counts: no centre, nobody else's queue, no cards. */
        Settings forTraining() {
            return new Settings(
                    data.resolve(Training.FOLDER),
                    profile,
                    office,
                    clock,
                    stated,
                    new Devices(devices.bridge(), devices.printer(), devices.scanners()),
                    null,
                    idle,
                    null,
                    language,
                    null);
        }

        /** Settings that lock after the usual time. */
        public Settings(
                Path data,
                String profile,
                String office,
                Clock clock,
                boolean stated,
                Devices devices,
                @Nullable Centre centre) {
            this(data, profile, office, clock, stated, devices, centre, IDLE);
        }
    }

    /**
     * The devices a desk is opened with.
     *
     * @param bridge reaches the bridge, given a folder for one that keeps its own journal
     * @param printer URI of the slip printer, empty for none
     * @param scanners URIs of serial scanners
     * @param cardReader URI of the reader for staff cards, empty for none
     */
    public record Devices(Function<Path, Bridge> bridge, String printer, List<String> scanners, String cardReader) {
        public Devices {
            scanners = List.copyOf(scanners);
        }

        /** Devices without a reader for staff cards. */
        public Devices(Function<Path, Bridge> bridge, String printer, List<String> scanners) {
            this(bridge, printer, scanners, "");
        }

        /** Devices of a bridge in this process, which ends with the desk. */
        public static Devices ofThisProcess(String printer, List<String> scanners) {
            return new Devices(state -> PrivateBridge.find().start(state), printer, scanners);
        }
    }

    /** Opens store, rules and devices; a device that cannot be opened is said, and the counter works without it. */
    public static TerminalDesk open(Settings settings) {
        return open(settings, Runnable::run);
    }

    /** @param beside where rules and layouts are read while the store and the devices are opened */
    static TerminalDesk open(Settings settings, Executor beside) {
        CompletableFuture<ProfileRules> rules = CompletableFuture.supplyAsync(() -> rules(settings), beside);
        CompletableFuture<Layouts> layouts =
                CompletableFuture.supplyAsync(() -> Layouts.shipped(settings.clock()), beside);
        Store store = Store.open(settings.data(), "tiepnhan counter", settings.clock());
        DeskDevices devices = null;
        try {
            devices = DeskDevices.open(
                    settings.devices(),
                    store.folder().resolve("bridge"),
                    settings.clock().instant());
            return over(settings, store, devices, read(rules), read(layouts));
        } catch (RuntimeException failed) {
            if (devices != null) {
                devices.close();
            }
            store.close();
            throw failed;
        }
    }

    /** Opens a desk of {@link Settings#forTraining}; its store is one for training from its first moment. */
    static TerminalDesk openForTraining(Settings settings, Executor beside) {
        try (Store store = Store.open(settings.data(), "tiepnhan counter", settings.clock())) {
            if (!store.training()) {
                Training.begin(store);
            }
        }
        return open(settings, beside);
    }

    private static ProfileRules rules(Settings settings) {
        RulesOfDay today = RuleShelf.of(settings.data())
                .on(LocalDate.ofInstant(settings.clock().instant(), Timekeeper.ZONE));
        return new ProfileRules(today, settings.profile(), settings.office());
    }

    private static <T> T read(CompletableFuture<T> beside) {
        try {
            return beside.join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
        }
    }

    private static TerminalDesk over(
            Settings settings, Store store, DeskDevices devices, ProfileRules rules, Layouts layouts) {
        Timekeeper time =
                settings.stated() ? Timekeeper.stated(settings.clock()) : Timekeeper.ofMachine(settings.clock());
        Spool spool = new Spool(store, devices.bridge(), settings.clock(), Steps.UNWATCHED);
        var reception = new CounterReception(store, rules, time, spool, Steps.UNWATCHED);
        Centre centre = settings.centre();
        return new TerminalDesk(
                store,
                reception,
                layouts,
                rules.officeName(),
                devices,
                centre == null || store.training() ? null : CentreDelivery.start(centre, store),
                new SeatParts(store, reception, rules, time, settings, devices),
                RoomParts.of(settings, store, rules, time, devices),
                settings.preSent());
    }

    @Override
    public String office() {
        return office;
    }

    @Override
    public String note() {
        return store.training() ? Training.MARK : "";
    }

    @Override
    public List<DeviceState> missing() {
        return devices.missing();
    }

    @Override
    public CentreLink centre() {
        return delivery == null ? CentreLink.NONE : delivery.link();
    }

    @Override
    public void deliver() {
        if (delivery != null) {
            delivery.wake();
        }
    }

    @Override
    public Reception reception() {
        return reception;
    }

    @Override
    public Bridge bridge() {
        return devices.bridge();
    }

    @Override
    public String printer() {
        return devices.printer();
    }

    @Override
    public Layouts layouts() {
        return layouts;
    }

    @Override
    public FileReading read(Path file) {
        return reader.read(file);
    }

    @Override
    public FolderReader folders() {
        return folders;
    }

    @Override
    public Path keep(String name, byte[] image) {
        return pages.keep(name, image);
    }

    @Override
    public Sent sent(@Nullable Dossier paper) {
        if (preSent == null || paper == null || paper.body() == null) {
            return Sent.NOTHING;
        }
        SentFiles.Reading sent = sentFiles.read(preSent);
        return sent.problem().isEmpty()
                ? Sent.of(PreSentMatch.of(paper, sent.dossiers()))
                : Sent.unread(sent.problem().get(0).wording());
    }

    @Override
    public byte[] slip(String receipt) {
        Listed found = store.read(tables -> tables.receipts().find(receipt)).orElseThrow();
        return devices.bridge()
                .render(Spool.document(store, found, false), devices.profile().orElse(PLAIN_PAPER))
                .png();
    }

    @Override
    public List<Doing> parts(Counter counter) {
        List<Doing> parts = new ArrayList<>(seat.parts(counter));
        parts.add(new RoomModel(counter.board(), room, counter.front()));
        return parts;
    }

    @Override
    public Seat seat() {
        return seat.first();
    }

    @Override
    public void close() {
        if (delivery != null) {
            delivery.close();
        }
        devices.close();
        pages.sweep();
        store.close();
    }
}
