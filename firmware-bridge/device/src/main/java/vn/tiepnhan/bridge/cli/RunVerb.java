package vn.tiepnhan.bridge.cli;

import java.io.IOException;
import java.net.BindException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.tiepnhan.bridge.LocalBridge;
import vn.tiepnhan.bridge.api.Cause;
import vn.tiepnhan.bridge.api.client.BridgeException;
import vn.tiepnhan.bridge.cli.verb.OwnProfiles;
import vn.tiepnhan.bridge.cli.verb.PortNumber;
import vn.tiepnhan.bridge.cli.verb.StateFolder;
import vn.tiepnhan.bridge.cli.verb.Verb;
import vn.tiepnhan.profile.ProfileLibrary;

/** {@code run}: opens the devices and serves the local API until it is stopped. */
@Command(name = "run", description = "Chạy và phục vụ các thiết bị / run, and serve the devices")
final class RunVerb extends Verb {
    @Mixin
    private StateFolder state = new StateFolder();

    @Option(names = "--port", description = "Cổng trên 127.0.0.1, 0 = cổng trống / loopback port, 0 = any (7707)")
    private int port = 7707;

    @Option(
            names = "--printer",
            paramLabel = "URI",
            description = "Máy in / printer: tcp:, serial:, file:, cups:, sim:")
    private List<String> printers = new ArrayList<>();

    @Option(
            names = "--scanner",
            paramLabel = "URI",
            description = "Máy quét / scanner: serial:, hidraw:, evdev:, tcp:, file:, folder:, camera:")
    private List<String> scanners = new ArrayList<>();

    @Option(
            names = "--card-reader",
            paramLabel = "URI",
            description = "Đầu đọc thẻ / card reader: pcsc:any, pcsc:TÊN*, pkcs11:/…/lib.so")
    private List<String> cardReaders = new ArrayList<>();

    @Option(
            names = "--panel",
            paramLabel = "URI",
            description = "Bảng đèn, nút / panel: gpio:header, firmata:/dev/ttyACM0")
    private List<String> panels = new ArrayList<>();

    @Mixin
    private OwnProfiles profiles = new OwnProfiles();

    private static List<LocalBridge.Wanted> wanted(String kind, List<String> uris) {
        return uris.stream().map(uri -> new LocalBridge.Wanted(kind, uri)).toList();
    }

    @Override
    public Integer call() throws InterruptedException {
        ProfileLibrary library = profiles.library();
        CountDownLatch stopped = new CountDownLatch(1);
        try (LocalBridge bridge =
                LocalBridge.start(state.path(), PortNumber.checked(port), library, Clock.systemUTC())) {
            bridge.openAll(Stream.of(
                            wanted("printer", printers),
                            wanted("scanner", scanners),
                            wanted("card-reader", cardReaders),
                            wanted("panel", panels))
                    .flatMap(List::stream)
                    .toList());
            state.tell(bridge.uri());
            Runtime.getRuntime().addShutdownHook(new Thread(bridge::close, "stop"));
            output.document(Map.of(
                    "url", bridge.uri().toString(), "token", bridge.tokenFile().toString()));
            output.line("READY " + bridge.uri());
            output.message(output.say(
                    "Mã truy cập ở " + bridge.tokenFile() + ". Dừng bằng Ctrl+C.",
                    "The token is in " + bridge.tokenFile() + ". Stop with Ctrl+C."));
            stopped.await();
            return Main.DONE;
        } catch (IOException failed) {
            throw new BridgeException(notStarted(failed), failed);
        }
    }

    private Cause notStarted(IOException failed) {
        for (Throwable why = failed; why != null; why = why.getCause()) {
            if (why instanceof BindException) {
                return new Cause(
                        "BRIDGE_PORT_TAKEN",
                        "Cổng " + port
                                + " đang do chương trình khác dùng, có thể là một tiepnhan-bridge chạy sẵn. Hãy dừng"
                                + " chương trình đó, hoặc chọn cổng khác: --port 0.",
                        "Port " + port
                                + " is taken by another program, perhaps a tiepnhan-bridge that runs already. Stop that"
                                + " program, or choose another port: --port 0.");
            }
        }
        return new Cause(
                "BRIDGE_START",
                "Không dùng được thư mục " + state.path()
                        + ". Hãy kiểm tra quyền ghi và chỗ trống, hoặc chọn thư mục khác:" + " --state DIR.",
                "The folder " + state.path()
                        + " cannot be used. See that it may be written and the disk has room, or choose"
                        + " another: --state DIR. (" + failed.getMessage() + ")");
    }
}
