package vn.tiepnhan.bridge.cli.trace;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.tiepnhan.bridge.api.Cause;
import vn.tiepnhan.bridge.api.DeviceAct;
import vn.tiepnhan.bridge.api.DeviceTrace;
import vn.tiepnhan.bridge.api.client.Bridge;
import vn.tiepnhan.bridge.api.client.BridgeException;
import vn.tiepnhan.bridge.cli.verb.StateFolder;
import vn.tiepnhan.bridge.cli.verb.Verb;
import vn.tiepnhan.bridge.link.trace.TraceFile;

/** {@code trace}: records what goes over a device's line for some seconds. */
@Command(
        name = "trace",
        description = "Ghi lại đường truyền của một thiết bị / record a device's line",
        subcommands = TraceShowVerb.class)
public final class TraceVerb extends Verb {
    @Mixin
    private StateFolder state = new StateFolder();

    @Option(
            names = "--bridge",
            paramLabel = "URL",
            description = "Địa chỉ chương trình thiết bị / address of the bridge")
    private @Nullable URI address;

    @Option(names = "--device", paramLabel = "ID", description = "Thiết bị, xem lệnh devices / device, see devices")
    private @Nullable String device;

    @Option(names = "--out", paramLabel = "FILE", description = "Tệp mới để ghi / new file to write")
    private @Nullable Path out;

    @Option(names = "--seconds", description = "Thời gian ghi (${DEFAULT-VALUE}) / how long to record")
    private int seconds = 30;

    @Option(
            names = "--whole",
            description =
                    "Không che nội dung: bản ghi chứa dữ liệu cá nhân / mask nothing: the record holds personal data")
    private boolean whole;

    @Override
    public Integer call() throws InterruptedException {
        String id = needed(device, "--device");
        Path file = Path.of(needed(out == null ? null : out.toString(), "--out"));
        try (Bridge bridge = state.connect(Optional.ofNullable(address))) {
            bridge.act(id, new DeviceAct.StartTrace(whole));
            tellStart(id);
            new CountDownLatch(1).await(seconds, TimeUnit.SECONDS);
            bridge.act(id, new DeviceAct.StopTrace());
            return keep(file, bridge.act(id, new DeviceAct.TakeTrace()));
        }
    }

    private int keep(Path file, DeviceTrace trace) {
        try {
            TraceFile.write(file, trace);
        } catch (FileAlreadyExistsException there) {
            throw new BridgeException(
                    new Cause(
                            "FILE_EXISTS",
                            "Tệp " + file + " đã có. Hãy chọn tên khác; không ghi đè.",
                            "The file " + file + " exists. Choose another name; nothing is written over."),
                    there);
        } catch (IOException failed) {
            throw new BridgeException(
                    new Cause(
                            "NOT_WRITTEN",
                            "Không ghi được " + file + ": " + failed.getMessage() + ". Hãy chọn thư mục khác.",
                            "Cannot write " + file + ": " + failed.getMessage() + ". Choose another folder."),
                    failed);
        }
        output.document(Map.of("file", file.toString(), "moves", trace.moves().size(), "lost", trace.lost()));
        output.line(output.say(
                trace.moves().size() + " lượt truyền, trong " + file,
                trace.moves().size() + " transfers, in " + file));
        return trace.moves().isEmpty() ? NO : DONE;
    }

    private void tellStart(String id) {
        output.message(
                whole
                        ? output.say(
                                "Đang ghi " + id + " trong " + seconds
                                        + " giây, KHÔNG che nội dung: bản ghi chứa dữ liệu cá nhân, hãy xóa khi xong việc.",
                                "Recording " + id + " for " + seconds
                                        + " seconds, NOTHING masked: the record holds personal data, delete it when done.")
                        : output.say(
                                "Đang ghi " + id + " trong " + seconds + " giây; nội dung mã và phiếu được che.",
                                "Recording " + id + " for " + seconds + " seconds; codes and slips are masked."));
    }

    private static String needed(@Nullable String value, String option) {
        if (value == null) {
            throw new BridgeException(new Cause(
                    "USAGE",
                    "Thiếu " + option + ". Xem: tiepnhan-bridge trace --help",
                    option + " is missing. See: tiepnhan-bridge trace --help"));
        }
        return value;
    }
}
