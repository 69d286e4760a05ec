package vn.tiepnhan.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.bridge.api.Bridge;
import vn.tiepnhan.bridge.api.Cause;
import vn.tiepnhan.dossier.layout.Layouts;
import vn.tiepnhan.image.FileReading;
import vn.tiepnhan.intake.Intake;
import vn.tiepnhan.intake.IntakeSettings;
import vn.tiepnhan.outbox.BackOff;
import vn.tiepnhan.outbox.CentreAddress;
import vn.tiepnhan.outbox.Delivery;
import vn.tiepnhan.outbox.DeliveryLoop;
import vn.tiepnhan.reception.Reception;
import vn.tiepnhan.ui.counter.TerminalDesk;
import vn.tiepnhan.ui.counter.model.Desk;
import vn.tiepnhan.wire.VerificationKey;

/** A terminal's desk with a centre in the same process, to which it delivers as any terminal does: over HTTP, signed. */
final class DemoDesk implements Desk {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final long WAKE_EVERY_SECONDS = 3;

    private final TerminalDesk terminal;
    private final Intake centre;
    private final DeliveryLoop delivery;
    private final ScheduledExecutorService clockwork;
    private final ScheduledFuture<?> waking;

    private DemoDesk(
            TerminalDesk terminal,
            Intake centre,
            DeliveryLoop delivery,
            ScheduledExecutorService clockwork,
            ScheduledFuture<?> waking) {
        this.terminal = terminal;
        this.centre = centre;
        this.delivery = delivery;
        this.clockwork = clockwork;
        this.waking = waking;
    }

    static DemoDesk open(TerminalDesk.Settings settings, Path centreFolder) throws IOException {
        TerminalDesk terminal = TerminalDesk.open(settings);
        Intake centre = Intake.start(IntakeSettings.under(centreFolder), Clock.systemUTC());
        Delivery way = Delivery.to(
                CentreAddress.of(centre.url().toString()),
                VerificationKey.fromPem(Files.readString(centre.publicKeyFile())),
                Files.readString(centre.tokenFile()).strip(),
                tls(),
                PATIENCE,
                settings.data().resolve("centre-keys"),
                terminal.store().outbox(),
                settings.clock());
        DeliveryLoop delivery = new DeliveryLoop(way::run, new BackOff(new SecureRandom()), report -> {});
        ScheduledExecutorService clockwork = Executors.newScheduledThreadPool(2);
        clockwork.execute(delivery);
        ScheduledFuture<?> waking = clockwork.scheduleWithFixedDelay(
                delivery::wake, WAKE_EVERY_SECONDS, WAKE_EVERY_SECONDS, TimeUnit.SECONDS);
        return new DemoDesk(terminal, centre, delivery, clockwork, waking);
    }

    private static SSLContext tls() {
        try {
            return SSLContext.getDefault();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("this Java has no TLS", impossible);
        }
    }

    @Override
    public String office() {
        return terminal.office();
    }

    @Override
    public @Nullable Cause trouble() {
        return terminal.trouble();
    }

    @Override
    public Reception reception() {
        return terminal.reception();
    }

    @Override
    public Bridge bridge() {
        return terminal.bridge();
    }

    @Override
    public String printer() {
        return terminal.printer();
    }

    @Override
    public Layouts layouts() {
        return terminal.layouts();
    }

    @Override
    public FileReading read(Path file) {
        return terminal.read(file);
    }

    @Override
    public byte[] slip(String receipt) {
        return terminal.slip(receipt);
    }

    @Override
    public void close() {
        waking.cancel(false);
        delivery.close();
        clockwork.shutdownNow();
        terminal.close();
        centre.close();
    }
}
