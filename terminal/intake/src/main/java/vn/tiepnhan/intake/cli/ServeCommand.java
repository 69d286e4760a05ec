package vn.tiepnhan.intake.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.tiepnhan.intake.Intake;
import vn.tiepnhan.intake.IntakeSettings;
import vn.tiepnhan.intake.store.IntakeException;

/** {@code serve}: runs until it is told to stop (SIGTERM, Ctrl-C). */
@Command(name = "serve", mixinStandardHelpOptions = true, description = "Chạy trung tâm / runs the intake")
final class ServeCommand extends Verb {
    private static final int MAX_PORT = 65_535;

    @Option(names = "--port", defaultValue = "0", description = "Cổng, 0: bất kỳ / port, 0 for any free one")
    private int port;

    @Option(
            names = "--host",
            defaultValue = IntakeSettings.LOOPBACK,
            description = "Địa chỉ mở cổng; ngoài máy này cần TLS / address to bind, beyond loopback only with TLS")
    private String host = IntakeSettings.LOOPBACK;

    @Option(
            names = "--database",
            paramLabel = "URL",
            description = "jdbc:sqlite:FILE (mặc định/default: DATA/intake.db)")
    private @Nullable String database;

    @Option(
            names = "--blobs",
            paramLabel = "DIR",
            description = "Thư mục ảnh / blob folder (mặc định/default: DATA/blobs)")
    private @Nullable Path blobs;

    @Option(names = "--data", paramLabel = "DIR", required = true, description = "Thư mục khóa và mã / keys and tokens")
    private Path data = Path.of("");

    @Option(
            names = "--office",
            paramLabel = "CODE",
            defaultValue = IntakeSettings.NO_OFFICE,
            description = "Mã cơ quan cho hồ sơ không ghi cơ quan / office of dossiers that name none")
    private String office = IntakeSettings.NO_OFFICE;

    @Option(names = "--tls-keystore", paramLabel = "FILE", description = "PKCS #12, mở HTTPS / serves HTTPS")
    private @Nullable Path keystore;

    @Option(
            names = "--tls-password-file",
            paramLabel = "FILE",
            description = "Tệp chứa mật khẩu của kho khóa / file with the keystore's password")
    private @Nullable Path passwordFile;

    @Override
    public Integer call() throws InterruptedException {
        IntakeSettings settings = settings();
        Intake intake = Intake.start(settings, Clock.systemUTC());
        Runtime.getRuntime().addShutdownHook(new Thread(intake::close, "intake-stop"));
        if (json) {
            Map<String, String> ready = new LinkedHashMap<>();
            ready.put("url", intake.url().toString());
            ready.put("publicKeyFile", intake.publicKeyFile().toString());
            ready.put("tokenFile", intake.tokenFile().toString());
            voice.document(ready);
        } else {
            voice.line("READY " + intake.url());
            voice.line("KEY " + intake.publicKeyFile());
            voice.line("TOKEN " + intake.tokenFile());
        }
        intake.join();
        return 0;
    }

    private IntakeSettings settings() {
        if (port < 0 || port > MAX_PORT) {
            throw new IntakeException("USAGE", "--port phải từ 0 đến 65535.", "--port must lie between 0 and 65535.");
        }
        if (!office.matches("[0-9A-Z]{5}")) {
            throw new IntakeException(
                    "USAGE",
                    "--office phải gồm 5 chữ số hoặc chữ hoa, ví dụ 07900.",
                    "--office must be five digits or capitals, for example 07900.");
        }
        if (keystore == null != (passwordFile == null)) {
            throw new IntakeException(
                    "USAGE",
                    "--tls-keystore và --tls-password-file phải đi cùng nhau.",
                    "--tls-keystore and --tls-password-file belong together.");
        }
        IntakeSettings.Tls tls =
                keystore == null || passwordFile == null ? null : new IntakeSettings.Tls(keystore, passwordFile);
        IntakeSettings usual = IntakeSettings.under(data.toAbsolutePath());
        return new IntakeSettings(
                host,
                port,
                database == null ? usual.database() : database,
                blobs == null ? usual.blobs() : blobs,
                usual.data(),
                office,
                tls);
    }
}
