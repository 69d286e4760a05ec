package vn.tiepnhan.bridge.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.tiepnhan.bridge.api.CardInside;
import vn.tiepnhan.bridge.api.Cause;
import vn.tiepnhan.bridge.api.DeviceAct;
import vn.tiepnhan.bridge.api.DeviceEvent;
import vn.tiepnhan.bridge.api.DeviceState.Health;
import vn.tiepnhan.bridge.api.client.BridgeException;
import vn.tiepnhan.bridge.device.Device;
import vn.tiepnhan.bridge.device.DeviceStatus;
import vn.tiepnhan.bridge.device.EventHub;
import vn.tiepnhan.bridge.device.Waiting;
import vn.tiepnhan.bridge.link.CardFault;
import vn.tiepnhan.bridge.link.CardFault.Kind;
import vn.tiepnhan.bridge.link.pcsc.PcscService;
import vn.tiepnhan.bridge.link.pcsc.PcscSight;
import vn.tiepnhan.profile.CardReaderProfile;

/**
 * The readers of a name, mostly one, and the cards in them. A card is told of once it has settled: contacts that bounce,
 * or a card put in and out in haste, make no event.
 */
final class CardReaderDevice extends CardActs implements Device {
    private static final Logger LOG = LoggerFactory.getLogger(CardReaderDevice.class);
    private static final int MOST_TRIES = 4;
    private static final long TRY_AGAIN_MILLIS = 500;

    private final Predicate<String> ours;
    private final PcscShare share;
    private final PcscService service;
    private final CardReading reading;
    private final DeviceStatus status;
    private final EventHub hub;
    private final ScheduledExecutorService thread;
    private final Consumer<PcscSight> watcher;
    private final ConcurrentSkipListSet<String> readers = new ConcurrentSkipListSet<>();
    private final ConcurrentSkipListSet<String> occupied = new ConcurrentSkipListSet<>();
    private final Map<String, CardInside> told = new TreeMap<>();
    private @Nullable Cause lastTrouble;

    /** @param ours which readers, by their names */
    CardReaderDevice(
            Predicate<String> ours,
            PcscShare share,
            TokenBook book,
            CardReaderProfile profile,
            DeviceStatus status,
            EventHub hub) {
        this.ours = ours;
        this.share = share;
        this.service = share.take();
        this.reading = new CardReading(service, book, profile.exclusive().value());
        this.status = status;
        this.hub = hub;
        this.thread = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread made = new Thread(task, status.id());
            made.setDaemon(true);
            return made;
        });
        this.watcher = sight -> later(() -> see(sight), 0);
    }

    @Override
    public void start() {
        service.watch(watcher);
        check();
    }

    @Override
    public void check() {
        Waiting.uninterrupted(thread.submit(() -> see(service.now())));
    }

    private void see(PcscSight sight) {
        CardFault fault = sight.fault();
        readers.removeIf(reader -> !sight.readers().containsKey(reader));
        sight.readers().keySet().stream().filter(ours).forEach(readers::add);
        occupied.removeIf(reader -> !sight.readers().getOrDefault(reader, false));
        readers.stream()
                .filter(reader -> sight.readers().getOrDefault(reader, false))
                .forEach(occupied::add);
        for (String gone :
                told.keySet().stream().filter(one -> !occupied.contains(one)).toList()) {
            told.remove(gone);
            hub.publish(new DeviceEvent.CardRemoved(status.id(), gone, status.now()));
        }
        occupied.stream().filter(reader -> !told.containsKey(reader)).forEach(reader -> settle(reader, 1));
        tell(fault);
    }

    private void settle(String reader, int attempt) {
        if (!occupied.contains(reader) || told.containsKey(reader)) {
            return;
        }
        try {
            tell(reading.identify(reader));
        } catch (CardFault fault) {
            LOG.debug("{}: {} settles: {}", status.id(), reader, fault.kind());
            boolean gone =
                    switch (fault.kind()) {
                        case NO_CARD, REMOVED, READER_ABSENT, SERVICE_LOST, SERVICE_ABSENT, SERVICE_SEALED -> true;
                        default -> false;
                    };
            if (!gone && (attempt == MOST_TRIES || fault.kind() == Kind.STUCK)) {
                tell(CardReading.unreadable(reader, new byte[0], TokenBook.UNKNOWN, fault.reason()));
                tell((CardFault) null);
            } else if (attempt < MOST_TRIES) {
                later(
                        () -> {
                            settle(reader, attempt + 1);
                            tell((CardFault) null);
                        },
                        TRY_AGAIN_MILLIS);
            }
        }
    }

    private void tell(CardInside card) {
        told.put(card.reader(), card);
        hub.publish(new DeviceEvent.CardInserted(
                status.id(),
                card.reader(),
                card.atr(),
                card.token(),
                card.kind(),
                card.supported(),
                card.cause(),
                status.now()));
    }

    /** A service that is away is told of once, not every half second. */
    private void tell(@Nullable CardFault fault) {
        List<Cause> causes = new ArrayList<>();
        if (fault != null) {
            causes.add(fault.reason());
        } else if (readers.isEmpty()) {
            causes.add(new CardFault(Kind.READER_ABSENT, null).reason());
        }
        Health health = causes.isEmpty() ? Health.READY : Health.ABSENT;
        Cause trouble = causes.isEmpty() ? null : causes.get(0);
        if (trouble != null && !trouble.equals(lastTrouble)) {
            LOG.warn("{}: {}", status.id(), trouble.en());
        }
        lastTrouble = trouble;
        for (CardInside card : told.values()) {
            Cause cause = card.cause();
            if (cause != null && health == Health.READY) {
                causes.add(cause);
            }
        }
        status.is(health, causes);
    }

    /** The thread's boundary: what fails unexpectedly is logged, and the next change is looked at all the same. */
    private void guarded(Runnable what) {
        try {
            what.run();
        } catch (RuntimeException failed) {
            LOG.error("{} failed unexpectedly", status.id(), failed);
        }
    }

    private void later(Runnable what, long millis) {
        try {
            Future<?> unused = thread.schedule(() -> guarded(what), millis, TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException closed) {
            LOG.debug("{} is closed", status.id());
        }
    }

    @Override
    public <R> R act(DeviceAct<R> act) {
        Object answer = answer(act);
        return answer == null ? Device.super.act(act) : act.answer().cast(answer);
    }

    @Override
    String reader(@Nullable String asked) {
        if (asked != null) {
            if (!readers.contains(asked)) {
                throw CardCauses.noSuchReader(asked);
            }
            return asked;
        }
        List<String> candidates = List.copyOf(occupied);
        if (candidates.size() > 1) {
            throw CardCauses.several(candidates);
        }
        if (candidates.isEmpty()) {
            Kind kind = readers.isEmpty() ? Kind.READER_ABSENT : Kind.NO_CARD;
            PcscSight now = service.now();
            CardFault fault = now.fault() == null ? new CardFault(kind, null) : now.fault();
            throw new BridgeException(fault.reason(), fault);
        }
        return candidates.get(0);
    }

    @Override
    CardInside read(String reader) throws CardFault {
        return reading.read(reader);
    }

    @Override
    <T> T use(String reader, boolean alone, CardReading.Use<T> use) throws CardFault {
        return reading.use(reader, alone, use);
    }

    @Override
    public void close() {
        service.unwatch(watcher);
        thread.shutdownNow();
        share.giveBack();
    }
}
