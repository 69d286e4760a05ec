package vn.tiepnhan.cli.window;

import java.awt.GraphicsEnvironment;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.tiepnhan.cli.verb.DataFolder;
import vn.tiepnhan.cli.verb.Exit;
import vn.tiepnhan.cli.verb.Failure;
import vn.tiepnhan.cli.verb.RuleOptions;
import vn.tiepnhan.cli.verb.Verb;
import vn.tiepnhan.reception.Timekeeper;
import vn.tiepnhan.ui.counter.TerminalDesk;
import vn.tiepnhan.ui.kiosk.KioskProgram;
import vn.tiepnhan.ui.kiosk.KioskWindow;
import vn.tiepnhan.ui.kiosk.part.Millimetres;
import vn.tiepnhan.ui.kiosk.station.KioskStation;
import vn.tiepnhan.ui.kiosk.station.UnitTokens;

/** {@code tiepnhan kiosk}: the visitors' touch screen. Prints {@code READY} when it was painted. */
@Command(
        name = "kiosk",
        mixinStandardHelpOptions = true,
        description = "Ki-ốt tự phục vụ: lấy số, xem hồ sơ đủ chưa, tra cứu / the visitors' touch screen")
public final class KioskCommand extends Verb {
    @Mixin
    private DataFolder data = new DataFolder();

    @Mixin
    private RuleOptions rules = new RuleOptions();

    @Option(
            names = "--receipts",
            paramLabel = "DIR",
            description = "Thư mục dữ liệu của quầy trên máy này, để tra cứu; nhắc lại được"
                    + " / data folder of a counter on this machine, for look-ups; may be repeated")
    private List<Path> receipts = new ArrayList<>();

    @Mixin
    private DeviceOptions devices = new DeviceOptions();

    @Option(
            names = "--panel",
            paramLabel = "URI",
            description = "Bảng đèn và nút có đèn gọi / panel with the call light")
    private String panel = "";

    @Option(
            names = "--card-reader",
            paramLabel = "URI",
            description = "Đầu đọc USB token của đơn vị: pcsc:any / reader of units' tokens")
    private String cardReader = "";

    @Option(names = "--roots", paramLabel = "DIR", description = "Chứng thư gốc được tin / trusted roots")
    private @Nullable Path roots;

    @Option(names = "--crls", paramLabel = "DIR", description = "Danh sách thu hồi (CRL) / revocation lists")
    private @Nullable Path crls;

    @Option(
            names = "--dpi",
            paramLabel = "N",
            description = "Số điểm ảnh mỗi inch; bỏ trống thì hỏi màn hình (EDID), không có thì 96"
                    + " / dots per inch; left out: as the screen says, else 96")
    private @Nullable Double dpi;

    @Option(
            names = "--strike",
            paramLabel = "MS",
            defaultValue = "150",
            description = "Hai lần chạm cùng một phím cách nhau ít nhất, 0–500 ms"
                    + " / two strikes of one key are so far apart at least (${DEFAULT-VALUE})")
    private int strike = KioskWindow.Looks.STRIKE_MILLIS;

    @Option(
            names = "--heartbeat",
            paramLabel = "FILE",
            description =
                    "Tệp được chạm 2 giây một lần khi ki-ốt còn sống / file touched every two seconds while it lives")
    private @Nullable Path heartbeat;

    @Mixin
    private ThemeOption theme = new ThemeOption();

    @Override
    public Integer call() throws InterruptedException {
        TerminalDesk.Devices found = devices.checked("");
        Millimetres stated = millimetres();
        theme.palette();
        if (strike < 0 || strike > 500) {
            throw new Failure(
                    "USAGE",
                    "--strike nhận từ 0 đến 500 mili giây, không phải " + strike + ".",
                    "--strike takes 0 to 500 milliseconds, not " + strike + ".");
        }
        if (GraphicsEnvironment.isHeadless()) {
            throw new Failure(
                    "NO_DISPLAY",
                    "Máy này không có màn hình (DISPLAY trống). Hãy lấy số bằng lệnh tiepnhan queue take.",
                    "There is no display (DISPLAY is empty). Give numbers with tiepnhan queue take.");
        }
        Clock clock = Clock.system(Timekeeper.ZONE);
        var settings = new KioskStation.Settings(
                data.path(),
                receipts,
                rules.profile(),
                rules.office(),
                clock,
                false,
                found,
                panel,
                new UnitTokens.Settings(cardReader, roots, crls));
        var looks = new KioskProgram.Looks(output.language(), theme.palette(), stated, strike, heartbeat);
        KioskProgram.run(settings, looks, Clock.systemUTC(), () -> output.line("READY"));
        return Exit.DONE;
    }

    private @Nullable Millimetres millimetres() {
        Double number = dpi;
        if (number == null) {
            return null;
        }
        try {
            return new Millimetres(number);
        } catch (IllegalArgumentException impossible) {
            throw new Failure(
                    "USAGE",
                    "Không màn hình nào có " + number + " điểm ảnh mỗi inch: hãy ghi từ 40 đến 600.",
                    "No screen has " + number + " dots per inch: write 40 to 600.");
        }
    }
}
