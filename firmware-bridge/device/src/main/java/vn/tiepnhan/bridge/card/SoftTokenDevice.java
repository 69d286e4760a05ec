package vn.tiepnhan.bridge.card;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.tiepnhan.bridge.api.CardInside;
import vn.tiepnhan.bridge.api.DeviceAct;
import vn.tiepnhan.bridge.api.DeviceState.Health;
import vn.tiepnhan.bridge.card.application.CardContents;
import vn.tiepnhan.bridge.device.Device;
import vn.tiepnhan.bridge.device.DeviceStatus;
import vn.tiepnhan.bridge.link.CardFault;
import vn.tiepnhan.bridge.link.CardFault.Kind;
import vn.tiepnhan.profile.TokenProfile;

/** A token behind a PKCS#11 library alone, without a reader that could be watched: it is looked at when asked for. */
final class SoftTokenDevice extends CardActs implements Device {
    private static final Logger LOG = LoggerFactory.getLogger(SoftTokenDevice.class);

    private final Path library;
    private final TokenProfile profile;
    private final DeviceStatus status;

    SoftTokenDevice(Path library, TokenProfile profile, DeviceStatus status) {
        this.library = library;
        this.profile = profile;
        this.status = status;
    }

    /** A library is ready once it was loaded and answered, which may take as long as it hangs: looked at beside the rest. */
    @Override
    public void start() {
        if (Files.isRegularFile(library)) {
            Thread first = new Thread(this::check, status.id() + "-first-look");
            first.setDaemon(true);
            first.start();
        } else {
            health(CardFault.module(Kind.MODULE_MISSING, library.toString(), null));
        }
    }

    /** Loads the library and lists what is on the token. */
    @Override
    public void check() {
        try {
            seen(() -> CardReading.module(library, null, profile).contents());
        } catch (CardFault fault) {
            LOG.debug("{}", library, fault);
        }
    }

    /** Whatever the library was loaded for also tells how it is. */
    private <T> T seen(Work<T> work) throws CardFault {
        try {
            T done = work.done();
            health(null);
            return done;
        } catch (CardFault fault) {
            health(fault);
            throw fault;
        }
    }

    private synchronized void health(@Nullable CardFault fault) {
        if (fault == null) {
            status.is(Health.READY, List.of());
        } else {
            status.is(fault.kind() == Kind.NO_CARD ? Health.ABSENT : Health.NOT_READY, List.of(fault.reason()));
        }
    }

    @Override
    public <R> R act(DeviceAct<R> act) {
        Object answer = answer(act);
        return answer == null ? Device.super.act(act) : act.answer().cast(answer);
    }

    @Override
    String reader(@Nullable String asked) {
        if (asked != null && !asked.equals(library.toString())) {
            throw CardCauses.noSuchReader(asked);
        }
        return library.toString();
    }

    @Override
    CardInside read(String reader) throws CardFault {
        CardContents contents =
                seen(() -> CardReading.module(library, null, profile).contents());
        return new CardInside(reader, "", profile.id(), "pkcs11", true, contents.certificates(), contents.trouble());
    }

    @Override
    <T> T use(String reader, boolean alone, CardReading.Use<T> use) throws CardFault {
        return seen(() -> use.with(CardReading.module(library, null, profile)));
    }

    /** Nothing stays open between two acts. */
    @Override
    public void close() {}
}
