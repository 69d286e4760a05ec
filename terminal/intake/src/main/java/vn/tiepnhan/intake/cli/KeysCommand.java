package vn.tiepnhan.intake.cli;

import java.nio.file.Path;
import java.time.Clock;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.tiepnhan.intake.Administration;
import vn.tiepnhan.wire.PublishedKeys;

/** {@code keys}: lists the signing keys; {@code --new} adds one that the newest endorses. */
@Command(name = "keys", mixinStandardHelpOptions = true, description = "Khóa ký của trung tâm / the signing keys")
final class KeysCommand extends Verb {
    @Option(names = "--data", paramLabel = "DIR", required = true, description = "Thư mục khóa / folder of the keys")
    private Path data = Path.of("");

    @Option(
            names = "--new",
            description = "Thêm khóa mới, dùng từ lần chạy sau / adds a key, used from the next start on")
    private boolean add;

    @Override
    public Integer call() {
        Administration administration = new Administration(data, Clock.systemUTC());
        PublishedKeys keys = add ? administration.addKey() : administration.keys();
        if (json) {
            voice.document(keys);
            return 0;
        }
        keys.keys()
                .forEach(key -> voice.line(key.keyId() + "  " + key.notBefore() + " … "
                        + (key.notAfter() == null ? say("đang dùng", "in use") : key.notAfter())));
        if (add) {
            voice.line(say(
                    "Khóa mới có hiệu lực khi trung tâm khởi động lại.",
                    "The new key is used once the intake has been restarted."));
        }
        return 0;
    }
}
