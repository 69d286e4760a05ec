package vn.tiepnhan.intake.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.tiepnhan.intake.Administration;

/** {@code token}: says where the terminals' token is; {@code --renew} revokes every one so far (403) and writes a new one. */
@Command(
        name = "token",
        mixinStandardHelpOptions = true,
        description = "Mã truy cập của thiết bị / the terminals' token")
final class TokenCommand extends Verb {
    @Mixin
    private DatabaseOption database = new DatabaseOption();

    @Option(names = "--renew", description = "Thu hồi mã cũ, cấp mã mới / revokes the old ones, issues a new one")
    private boolean renew;

    @Override
    public Integer call() {
        Administration administration = new Administration(database.data(), Clock.systemUTC());
        Path file = renew ? administration.renewToken(database.url()) : administration.tokenFile();
        if (json) {
            voice.document(Map.of("tokenFile", file.toString()));
        } else if (renew) {
            voice.line(say("Mã cũ đã bị thu hồi. Mã mới ở: ", "Old tokens are revoked. The new one is in: ") + file);
        } else {
            voice.line(say("Mã truy cập ở: ", "The token is in: ") + file);
        }
        return 0;
    }
}
