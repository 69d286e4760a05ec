package vn.tiepnhan.bridge.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.tiepnhan.bridge.LocalBridge;
import vn.tiepnhan.bridge.PtyPair;
import vn.tiepnhan.bridge.api.DeviceTrace;
import vn.tiepnhan.bridge.api.client.Bridges;
import vn.tiepnhan.bridge.link.Link;
import vn.tiepnhan.bridge.link.file.FileLink;
import vn.tiepnhan.bridge.link.trace.TraceFile;
import vn.tiepnhan.bridge.sim.printer.Fault;
import vn.tiepnhan.bridge.sim.printer.PrinterModel;
import vn.tiepnhan.bridge.sim.printer.SimulatedPrinter;
import vn.tiepnhan.bridge.sim.printer.outlet.PrinterServer;
import vn.tiepnhan.bridge.sim.scanner.LineVoice;
import vn.tiepnhan.profile.ProfileLibrary;

/** A technician's visit to the page, in a real Chromium, with a printer on TCP and a scanner on a pseudo-terminal. */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
final class DevicePageTest {
    @TempDir
    private Path folder;

    private final AtomicReference<Fault> fault = new AtomicReference<>(Fault.NONE);
    private final AtomicInteger slips = new AtomicInteger();
    private PrinterServer printer;
    private LocalBridge bridge;
    private Browser browser;

    @BeforeEach
    void start() throws Exception {
        Files.writeString(
                Files.createDirectory(folder.resolve("profiles")).resolve("quick-epson.yaml"),
                """
                schemaVersion: 1
                kind: printer
                id: quick-epson
                extends: epson-tm
                name: {vi: Máy in thử, en: Test printer}
                status:
                  fenceMillis: {value: 2500, provenance: unverified, source: test}
                """);
        ProfileLibrary library = ProfileLibrary.with(folder.resolve("profiles"));
        SimulatedPrinter simulated = new SimulatedPrinter(
                PrinterModel.of(library, "quick-epson"), fault::get, (bytes, paper, whole) -> slips.incrementAndGet());
        printer = PrinterServer.start(simulated, InetAddress.getLoopbackAddress(), 0);
        bridge = LocalBridge.start(folder.resolve("state"), 0, library, Clock.systemUTC());
        bridge.devices().openPrinter(printer.uri() + "?name=may-in&profile=quick-epson");
        browser = Browser.start(folder);
    }

    @AfterEach
    void stop() throws Exception {
        browser.close();
        bridge.close();
        printer.close();
    }

    private String link() {
        return Bridges.pageLink(bridge.uri(), bridge.tokenFile()).toString();
    }

    @Test
    void showsEveryDeviceWithCauseAndRemedyAndFollowsIt() throws Exception {
        browser.open(link());
        browser.until("document.querySelector('.device.READY')");
        assertThat(browser.address()).doesNotContain("ticket");
        assertThat(browser.text()).contains("Mọi thiết bị sẵn sàng", "Máy in", "quick-epson", "In phiếu thử");

        fault.set(Fault.parse("cover"));
        browser.click("[data-act=check]");
        browser.until("document.querySelector('.device.NOT_READY')");
        assertThat(browser.text()).contains("Chưa dùng được", "Nắp máy in đang mở");
        browser.click("#language");
        assertThat(browser.text())
                .contains("Cannot be used now", "cover is open")
                .doesNotContain("Chưa dùng được");
        fault.set(Fault.NONE);
        browser.click("[data-act=check]");
        browser.until("document.querySelector('.device.READY')");
    }

    @Test
    void printsATestSlipAndSavesARecordOfItWithoutWhatItSays() throws Exception {
        browser.open(link());
        browser.until("document.querySelector('[data-act=traceStart]')");
        browser.click(".more summary");
        browser.click("[data-act=traceStart]");
        browser.until("document.querySelector('[data-act=traceStop]')");
        browser.click("[data-act=printTest]");
        browser.until("document.querySelector('.answer').innerText.includes('Đã in')");
        assertThat(slips).hasValue(1);
        browser.click("[data-act=traceStop]");
        browser.until("document.querySelector('.answer').innerText.includes('lượt truyền')");
        browser.click("[data-act=traceSave]");
        browser.until("document.querySelector('.answer').innerText.includes('Xong')");

        DeviceTrace trace = TraceFile.read(saved("may-in.trace"));
        assertThat(trace.device()).isEqualTo("may-in");
        assertThat(trace.whole()).isFalse();
        assertThat(trace.moves()).hasSizeGreaterThan(4);
    }

    @Test
    void offersRecoveryOnlyForAnErrorThatACommandEndsAndAsksFirst() throws Exception {
        fault.set(Fault.parse("cover"));
        browser.open(link());
        browser.until("document.querySelector('.device.NOT_READY')");
        assertThat(offered()).isEqualTo("printTest check");
        fault.set(Fault.parse("jam&at=2000"));
        browser.click("[data-act=check]");
        browser.until("document.querySelector('.device.READY')");
        browser.click("[data-act=printTest]");
        browser.until("document.querySelector('[data-act=DISCARD]:not([disabled])')");
        assertThat(browser.text()).contains("Kẹt giấy ở dao cắt", "Bỏ phần chưa in");
        fault.set(Fault.NONE);
        browser.click("[data-act=DISCARD]");
        browser.until("document.querySelector('#ask[open]')");
        assertThat(browser.text()).contains("Phiếu đang dở phải in lại");
        browser.click("#askYes");
        browser.until("document.querySelector('.device.READY')");
        assertThat(offered()).isEqualTo("printTest check");
    }

    private String offered() throws Exception {
        return browser.run(
                "return [...document.querySelectorAll('.about > .acts button')].map(b => b.dataset.act).join(' ')");
    }

    @Test
    void listsByKindAndLeadsFromTheHeadlineToWhatIsInTrouble() throws Exception {
        bridge.devices().openScanner("serial:/dev/no-such-port?name=may-quet");
        bridge.devices().openPrinter("tcp://127.0.0.1:1?name=may-in-2");
        browser.open(link());
        browser.until("document.querySelectorAll('.device').length === 3");
        assertThat(browser.run("return [...document.querySelectorAll('.device')].map(d => d.dataset.device).join(' ')"))
                .isEqualTo("may-in may-in-2 may-quet");
        assertThat(browser.text()).contains("2 thiết bị chưa dùng được");
        browser.click("#summary li:last-child a");
        assertThat(browser.run("return document.querySelector(':target').dataset.device"))
                .isEqualTo("may-quet");
        assertThat(
                        browser.run(
                                "return [...document.querySelectorAll('#device-may-in-2 [data-act]')].map(b => b.dataset.act).join(' ')"))
                .isEqualTo("check traceStart");
    }

    private Path saved(String name) {
        Path file = folder.resolve(name);
        long until = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!Files.exists(file) && System.nanoTime() < until) {
            Thread.onSpinWait();
        }
        return file;
    }

    @Test
    void tellsThatACodeWasScannedAndNeverWhich() throws Exception {
        LineVoice voice = new LineVoice(ProfileLibrary.shipped().scanner("generic-serial-scanner"));
        try (PtyPair cable = PtyPair.plug(folder)) {
            bridge.devices().openScanner("serial:" + cable.ours() + "?baud=115200");
            browser.open(link());
            browser.until("document.querySelectorAll('.device.READY').length === 2");
            try (Link hand = FileLink.open(cable.theirs().toString())) {
                hand.write(
                        voice.says(
                                "QR", "079087012345|Nguyen Van Mau".getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                        Duration.ofSeconds(5));
                browser.until("document.querySelector('.events li')");
            }
            assertThat(browser.run("return document.querySelector('.events').innerText"))
                    .contains("Có mã được quét", "QR", "27 byte")
                    .doesNotContain("079087012345")
                    .doesNotContain("Mau");
        }
    }

    @Test
    void aLinkWorksOnceAndTheNextVisitorIsToldHowToGetAnother() throws Exception {
        String link = link();
        browser.open(link);
        browser.until("document.querySelector('.device')");
        browser.run("sessionStorage.clear(); return 1");
        browser.open("about:blank");
        browser.open(link);
        browser.until("document.querySelector('#door:not([hidden])')");
        assertThat(browser.text()).contains("Liên kết đã dùng", "tiepnhan-bridge page");
        browser.open("about:blank");
        browser.open(bridge.uri() + "/");
        browser.until("document.querySelector('#door:not([hidden])')");
        assertThat(browser.text()).contains("Trang này mở bằng một liên kết");
    }

    @Test
    void noScriptOfAStrangerRunsInThePageAndNoOtherPageMayAsk() throws Exception {
        browser.open(link());
        browser.until("document.querySelector('.device')");
        browser.run("const s = document.createElement('script'); s.textContent = 'window.stranger = 1';"
                + " document.body.append(s); return 1");
        assertThat(browser.run("return String(window.stranger)")).isEqualTo("undefined");
        Path stranger = Files.writeString(folder.resolve("stranger.html"), "<!doctype html><title>x</title>");
        browser.open(stranger.toUri().toString());
        browser.until("(window.asked ??= (fetch('" + bridge.uri() + "/v1/devices').then(() => window.told = 'answered',"
                + " () => window.told = 'refused'), 1)) && window.told");
        assertThat(browser.run("return window.told")).isEqualTo("refused");
    }
}
