package vn.tiepnhan.bridge.cli;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.tiepnhan.bridge.cli.verb.StateFolder;
import vn.tiepnhan.bridge.cli.verb.Verb;

/** {@code page}: a link to the technician's page, good once and for a minute. */
@Command(name = "page", description = "Liên kết mở trang thiết bị / a link to the device page")
final class PageVerb extends Verb {
    @Mixin
    private StateFolder state = new StateFolder();

    @Option(
            names = "--bridge",
            paramLabel = "URL",
            description = "Địa chỉ chương trình thiết bị / address of the bridge")
    private @Nullable URI address;

    @Override
    public Integer call() {
        String link = state.pageLink(Optional.ofNullable(address)).toString();
        output.document(Map.of("link", link));
        output.line(link);
        output.message(output.say(
                "Mở liên kết này trong trình duyệt trên máy này trong vòng 60 giây; liên kết chỉ dùng được một lần.",
                "Open this link in a browser on this machine within 60 seconds; it works once."));
        return Main.DONE;
    }
}
