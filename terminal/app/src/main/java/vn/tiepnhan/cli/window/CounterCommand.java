package vn.tiepnhan.cli.window;

import java.awt.GraphicsEnvironment;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.tiepnhan.cli.verb.DataFolder;
import vn.tiepnhan.cli.verb.Exit;
import vn.tiepnhan.cli.verb.Failure;
import vn.tiepnhan.cli.verb.RuleOptions;
import vn.tiepnhan.cli.verb.Verb;
import vn.tiepnhan.reception.Timekeeper;
import vn.tiepnhan.ui.counter.Centre;
import vn.tiepnhan.ui.counter.CounterProgram;
import vn.tiepnhan.ui.counter.TerminalDesk;
import vn.tiepnhan.ui.counter.guest.GuestWindow;
import vn.tiepnhan.ui.counter.state.Surroundings;
import vn.tiepnhan.ui.counter.state.Words;

/**
 * {@code tiepnhan counter}: the receiving officer's window. Prints {@code READY} when it takes keys and scans; store and
 * devices are opened behind it, and what comes before they are is kept in order.
 */
@Command(
        name = "counter",
        mixinStandardHelpOptions = true,
        description = "Cửa sổ quầy tiếp nhận / the receiving counter's window")
public final class CounterCommand extends Verb {
    private static final int LONGEST_IDLE = 720;

    @Mixin
    private DataFolder data = new DataFolder();

    @Mixin
    private RuleOptions rules = new RuleOptions();

    @Option(names = "--officer", paramLabel = "NAME", description = "Cán bộ tiếp nhận / receiving officer")
    private String officer = "";

    @Option(names = "--counter", paramLabel = "NAME", description = "Tên quầy / name of the counter")
    private String counter = "";

    @Mixin
    private DeviceOptions devices = new DeviceOptions();

    @Option(
            names = "--guest-display",
            paramLabel = "WHERE",
            description = "Màn hình khách / the visitor's display: ${COMPLETION-CANDIDATES} (${DEFAULT-VALUE});"
                    + " AUTO: màn hình thứ hai nếu có / a second screen where there is one")
    private GuestWindow.Where guest = GuestWindow.Where.AUTO;

    @Option(
            names = "--queue",
            paramLabel = "DIR",
            description = "Dữ liệu của kiosk phát số; bỏ trống: hàng chờ riêng của quầy / data folder of the kiosk that"
                    + " gives the numbers")
    private @Nullable Path queue;

    @Option(
            names = "--pre-sent-file",
            paramLabel = "FILE|DIR",
            description =
                    "Dữ liệu đơn vị đã gửi trước khi in; mỗi hồ sơ được đối chiếu từng mục / what units sent before"
                            + " printing; each dossier is compared with it field by field")
    private @Nullable Path preSent;

    @Option(
            names = "--card-reader",
            paramLabel = "URI",
            description = "Đầu đọc thẻ cán bộ: pcsc:any, pkcs11:… / reader for staff cards")
    private String cardReader = "";

    @Option(
            names = "--lock-after",
            paramLabel = "MINUTES",
            defaultValue = "10",
            description = "Tự khóa khi có danh sách cán bộ và không ai dùng / locks by itself (${DEFAULT-VALUE})")
    private int lockAfter = 10;

    @ArgGroup(
            exclusive = false,
            multiplicity = "0..1",
            heading = "Gửi về trung tâm trong lúc làm việc / deliver to the centre meanwhile:%n")
    private @Nullable CentreOptions centre;

    @Mixin
    private ThemeOption theme = new ThemeOption();

    @Override
    public Integer call() throws InterruptedException {
        TerminalDesk.Devices found = devices.checked(cardReader);
        theme.palette();
        if (lockAfter < 1 || lockAfter > LONGEST_IDLE) {
            throw new Failure(
                    "USAGE",
                    "Số phút tự khóa (--lock-after) phải từ 1 đến " + LONGEST_IDLE + ".",
                    "The minutes before it locks (--lock-after) must be from 1 to " + LONGEST_IDLE + ".");
        }
        Centre way = centre == null ? null : centre.way();
        if (GraphicsEnvironment.isHeadless()) {
            throw new Failure(
                    "NO_DISPLAY",
                    "Máy này không có màn hình (DISPLAY trống). Hãy dùng các lệnh tiepnhan scan, receive.",
                    "There is no display (DISPLAY is empty). Use the commands tiepnhan scan and receive.");
        }
        Clock clock = Clock.system(Timekeeper.ZONE);
        var settings = new TerminalDesk.Settings(
                data.path(),
                rules.profile(),
                rules.office(),
                clock,
                false,
                found,
                way,
                Duration.ofMinutes(lockAfter),
                queue,
                output.language(),
                preSent);
        var station = new Surroundings.Station("", counter, officer, "");
        var scene = new CounterProgram.Scene(station, Words.in(output.language()), theme.palette(), List.of(), guest);
        CounterProgram.run(settings, scene, () -> output.line("READY"));
        return Exit.DONE;
    }
}
