package vn.tiepnhan.bridge.campaign;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import vn.tiepnhan.bridge.address.DeviceUri;
import vn.tiepnhan.bridge.api.PrintOutcome;
import vn.tiepnhan.bridge.api.PrintOutcome.Evidence;
import vn.tiepnhan.bridge.device.EventHub;
import vn.tiepnhan.bridge.device.Surroundings;
import vn.tiepnhan.bridge.escpos.RasterDecoder;
import vn.tiepnhan.bridge.escpos.RasterPlan;
import vn.tiepnhan.bridge.escpos.SlipRenderer;
import vn.tiepnhan.bridge.escpos.paper.Abilities;
import vn.tiepnhan.bridge.escpos.text.GlyphMemory;
import vn.tiepnhan.bridge.escpos.text.TextEncoder;
import vn.tiepnhan.bridge.escpos.text.TextPlan;
import vn.tiepnhan.bridge.printer.PrintDesk;
import vn.tiepnhan.bridge.printer.PrinterDevice;
import vn.tiepnhan.bridge.sim.printer.Fault;
import vn.tiepnhan.bridge.sim.printer.PrinterModel;
import vn.tiepnhan.bridge.sim.printer.SimulatedPrinter;
import vn.tiepnhan.bridge.sim.printer.outlet.PrinterServer;
import vn.tiepnhan.bridge.slip.SlipDocument;
import vn.tiepnhan.bridge.slip.SlipDocument.Align;
import vn.tiepnhan.bridge.slip.SlipDocument.Size;
import vn.tiepnhan.profile.PrinterProfile;
import vn.tiepnhan.profile.ProfileLibrary;
import vn.tiepnhan.profile.printer.content.TextMode;

/** One counter: a printer with its faults, the officer in front of it, and what both must agree on in the end. */
final class Lane implements Closeable {
    private static final List<Duration> WAITS = List.of(Duration.ofMillis(100));
    private static final int TRIES = 12;

    private final String name;
    private final Rules rules;
    private final PrinterModel model;
    private final SlipRenderer renderer;
    private final PrintDesk desk;
    private final Verdict verdict;
    private final FaultDice dice;
    private final Paper paper = new Paper();
    private final SimulatedPrinter printer;
    private final PrinterServer port;
    private final ForgedFences forger;
    private final ChoppedLine line;
    private final PrinterDevice device;
    private final List<Printed> printed = new ArrayList<>();
    private final CountDownLatch never = new CountDownLatch(1);
    private volatile Fault fault = Fault.NONE;

    /** @param asked whether the officer was asked about this dossier before this id was printed */
    private record Printed(String dossier, String job, PrintOutcome outcome, boolean asked) {}

    Lane(
            String name,
            Rules rules,
            String profile,
            ProfileLibrary library,
            SlipRenderer renderer,
            PrintDesk desk,
            Verdict verdict,
            long seed)
            throws IOException {
        this.name = name;
        this.rules = rules;
        this.model = PrinterModel.of(library, profile);
        this.renderer = renderer;
        this.desk = desk;
        this.verdict = verdict;
        this.dice = new FaultDice(seed);
        this.printer = new SimulatedPrinter(model, () -> fault, paper);
        this.port = PrinterServer.start(printer, InetAddress.getLoopbackAddress(), 0);
        this.forger = new ForgedFences(port.port());
        this.line = new ChoppedLine(port.port(), seed);
        int reached =
                switch (rules) {
                    case WITHOUT_FENCE -> forger.port();
                    case BAD_LINES -> line.port();
                    case AS_SHIPPED, UNKNOWN_RETRIED -> port.port();
                };
        String uri = "tcp://127.0.0.1:" + reached + "?profile=" + profile + "&name=" + name;
        Surroundings around = new Surroundings(library, new EventHub(), Clock.systemUTC(), WAITS);
        this.device = (PrinterDevice) desk.make(DeviceUri.parse(uri), name, around);
        device.start();
    }

    /** Prints one dossier's slip, with whatever comes between. */
    void dossier(int number) throws InterruptedException {
        String dossier = name + "-" + number;
        String job = dossier;
        boolean asked = false;
        for (int copy = 0; copy < TRIES; copy++) {
            SlipDocument slip = slip(dossier, copy);
            expect(job, slip);
            PrintOutcome outcome = print(job, slip);
            verdict.outcome(outcome.evidence());
            printed.add(new Printed(dossier, job, outcome, asked));
            if (outcome.evidence() != Evidence.UNKNOWN) {
                checkAtOnce(job, outcome);
                return;
            }
            mend();
            if (rules != Rules.UNKNOWN_RETRIED) {
                verdict.question();
                asked = true;
                if (paper.count(job) > 0) {
                    return;
                }
            }
            job = dossier + "-copy" + (copy + 1);
        }
    }

    /** The same id again while nothing of it was sent, as the spool does when the printer is ready again. */
    private PrintOutcome print(String job, SlipDocument slip) throws InterruptedException {
        fault = dice.roll(lengthOf(slip));
        PrintOutcome outcome = desk.print(job, device, slip);
        for (int again = 0; again < TRIES && outcome.evidence() == Evidence.NOT_SENT; again++) {
            verdict.outcome(Evidence.NOT_SENT);
            mend();
            if (again > 2) {
                switchOffAndOn();
            }
            outcome = desk.print(job, device, slip);
        }
        return outcome;
    }

    /** What is proved by the knife must lie there when it is said. */
    private void checkAtOnce(String job, PrintOutcome outcome) {
        if (outcome.evidence() == Evidence.CUT_FAULT_FREE && !paper.cut(job)) {
            verdict.violation(job + " told as cut (" + fault + "), and does not lie there whole");
        }
    }

    private void mend() throws InterruptedException {
        fault = Fault.NONE;
        never.await(40, TimeUnit.MILLISECONDS);
    }

    private void switchOffAndOn() throws InterruptedException {
        fault = new Fault(Fault.Kind.REBOOT, 0, 0, 0);
        never.await(100, TimeUnit.MILLISECONDS);
        fault = Fault.NONE;
        never.await(400, TimeUnit.MILLISECONDS);
    }

    private static SlipDocument slip(String dossier, int copy) {
        String words = "Hồ sơ " + dossier + (copy == 0 ? " đã nhận" : " BẢN IN LẠI " + copy);
        return new SlipDocument(dossier, List.of(new SlipDocument.Text(words, Size.NORMAL, true, Align.LEFT)));
    }

    private void expect(String job, SlipDocument slip) {
        RasterDecoder reader = new RasterDecoder(Abilities.of(model.profile()), new RasterDecoder.Listener() {});
        byte[] bytes = bytes(slip);
        reader.accept(bytes, 0, bytes.length);
        paper.expect(job, reader.image());
    }

    private int lengthOf(SlipDocument slip) {
        return bytes(slip).length;
    }

    private byte[] bytes(SlipDocument slip) {
        PrinterProfile profile = model.profile();
        if (TextPlan.best(profile, false) != TextMode.GLYPHS) {
            return renderer.render(slip, profile.widthDots(), RasterPlan.of(profile))
                    .bytes();
        }
        return new TextEncoder(renderer.slipLayout(), TextPlan.of(profile, TextMode.GLYPHS))
                .encode(renderer.slipLayout().place(slip, profile.widthDots()), new GlyphMemory())
                .body();
    }

    /** With everything mended and the printer at rest: does the paper bear out what was told? */
    void settle() throws InterruptedException {
        mend();
        never.await(600, TimeUnit.MILLISECONDS);
        printer.close();
        never.await(100, TimeUnit.MILLISECONDS);
        printed.forEach(this::check);
        printed.stream().map(Printed::dossier).distinct().forEach(this::checkDossier);
    }

    private void check(Printed one) {
        int there = paper.count(one.job());
        Evidence evidence = one.outcome().evidence();
        boolean right =
                switch (evidence) {
                    case NOT_SENT -> there == 0;
                    case UNKNOWN -> there <= 1;
                    case BYTES_ACCEPTED, PROCESSED, PRINTED, CUT_FAULT_FREE -> there == 1;
                };
        if (!right) {
            verdict.violation(one.job() + " told as " + evidence + ", lies there " + there + " times");
        }
    }

    private void checkDossier(String dossier) {
        List<Printed> all =
                printed.stream().filter(one -> one.dossier().equals(dossier)).toList();
        int there = all.stream().mapToInt(one -> paper.count(one.job())).sum();
        boolean asked = all.stream().anyMatch(Printed::asked);
        boolean given = all.stream().anyMatch(one -> one.outcome().evidence() != Evidence.NOT_SENT);
        if (there == 0 && given) {
            verdict.violation(dossier + " has no slip, and nobody was told");
        }
        if (there > 1 && !asked) {
            verdict.violation(dossier + " has " + there + " slips, and nobody was asked");
        } else if (there > 1) {
            verdict.twiceAfterAQuestion();
        }
    }

    @Override
    public void close() throws IOException {
        device.close();
        port.close();
        forger.close();
        line.close();
    }
}
