package vn.tiepnhan.bridge.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.tiepnhan.bridge.api.Cause;
import vn.tiepnhan.bridge.api.Permission;
import vn.tiepnhan.bridge.api.client.BridgeException;
import vn.tiepnhan.bridge.cli.verb.StateFolder;
import vn.tiepnhan.bridge.cli.verb.Verb;
import vn.tiepnhan.bridge.server.AccessList;

/** {@code token}: which programs may use the devices, and for what. Takes effect at once, also on a running bridge. */
@Command(
        name = "token",
        mixinStandardHelpOptions = true,
        description = "Mã truy cập cho chương trình khác / tokens for other programs",
        subcommands = {TokenGroup.Add.class, TokenGroup.Show.class, TokenGroup.Remove.class})
final class TokenGroup {
    /** What the three have in common. */
    abstract static class OnTheList extends Verb {
        @Mixin
        private StateFolder state = new StateFolder();

        abstract int call(AccessList list) throws IOException;

        @Override
        public Integer call() {
            try {
                return call(AccessList.in(state.path()));
            } catch (IOException failed) {
                throw new BridgeException(
                        new Cause(
                                "TOKENS",
                                "Không đọc hoặc ghi được danh sách mã truy cập trong " + state.path() + ": "
                                        + failed.getMessage() + ". Hãy chạy bằng người dùng của tiepnhan-bridge.",
                                "The list of tokens in " + state.path() + " cannot be read or written: "
                                        + failed.getMessage() + ". Run this as the user of tiepnhan-bridge."),
                        failed);
            }
        }

        static String words(Set<Permission> may) {
            return String.join(
                    ",",
                    new TreeSet<>(may)
                            .stream()
                                    .map(p -> p.name().toLowerCase(Locale.ROOT))
                                    .toList());
        }
    }

    @Command(name = "add", description = "Cấp mã (mã cũ của tên này mất hiệu lực) / grant; replaces an earlier one")
    static final class Add extends OnTheList {
        @Parameters(paramLabel = "NAME", description = "Tên chương trình / the program's name")
        private String name = "";

        @Option(
                names = "--may",
                required = true,
                split = ",",
                paramLabel = "QUYEN",
                description = "Quyền / permissions: ${COMPLETION-CANDIDATES}")
        private Set<Permission> may = Set.of();

        @Override
        int call(AccessList list) throws IOException {
            String token;
            try {
                token = list.grant(name, may);
            } catch (IllegalArgumentException noName) {
                throw new BridgeException(
                        new Cause(
                                "BAD_NAME",
                                "Tên chỉ gồm chữ không dấu, số, dấu chấm, gạch; nhiều nhất 63 ký tự.",
                                "A name is letters, digits, dots, hyphens and underscores, at most 63."),
                        noName);
            }
            output.document(Map.of("name", name, "token", token, "may", new TreeSet<>(may)));
            output.line(token);
            output.message(output.say(
                    "Mã này chỉ hiện một lần; hãy chép ngay. Quyền: " + words(may),
                    "This token is shown once: copy it now. It may: " + words(may)));
            return Main.DONE;
        }
    }

    @Command(name = "list", description = "Các mã đã cấp / tokens granted")
    static final class Show extends OnTheList {
        @Override
        int call(AccessList list) {
            List<Map<String, Object>> rows = list.entries().stream()
                    .map(entry -> Map.<String, Object>of("name", entry.name(), "may", new TreeSet<>(entry.may())))
                    .toList();
            output.document(Map.of("tokens", rows));
            if (rows.isEmpty()) {
                output.line(output.say("Chưa cấp mã nào.", "No tokens have been granted."));
            }
            list.entries().forEach(entry -> output.line("%-32s %s".formatted(entry.name(), words(entry.may()))));
            return Main.DONE;
        }
    }

    @Command(name = "remove", description = "Thu hồi mã / take a token back")
    static final class Remove extends OnTheList {
        @Parameters(paramLabel = "NAME", description = "Tên chương trình / the program's name")
        private String name = "";

        @Override
        int call(AccessList list) throws IOException {
            boolean had = list.revoke(name);
            output.document(Map.of("removed", had));
            output.line(
                    had
                            ? output.say("Đã thu hồi mã của " + name + ".", "The token of " + name + " is void.")
                            : output.say("Không có mã nào của " + name + ".", name + " has no token."));
            return had ? Main.DONE : Main.NO;
        }
    }
}
