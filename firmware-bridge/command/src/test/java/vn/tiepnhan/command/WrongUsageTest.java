package vn.tiepnhan.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

class WrongUsageTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    probe x --gấp               | Không hiểu “--gấp”. Xem: bridge probe --help
                    probe x y                   | Không hiểu “y”. Xem: bridge probe --help
                    profile                     | Không có lệnh “profile”; có phải ý là profiles, probe? Xem: bridge --help
                    profiles xyz                | Không có lệnh “xyz”. Xem: bridge profiles --help
                    profiles                    | Hãy ghi thêm lệnh: lint. Xem: bridge profiles --help
                    probe                       | Hãy ghi một trong: URI, --device ID. Xem: bridge probe --help
                    probe x --device y          | Chỉ dùng một trong: URI, --device. Xem: bridge probe --help
                    probe x --port              | Sau --port còn thiếu giá trị: --port N. Xem: bridge probe --help
                    probe x --port abc          | “abc” không dùng được cho --port; cần một số nguyên. Xem: bridge probe --help
                    probe x --kind red          | “red” không dùng được cho --kind; chỉ nhận: piv, pkcs15. Xem: bridge probe --help
                    probe x --port 1 --port 2   | --port được ghi hai lần. Xem: bridge probe --help
                    profiles lint               | Còn thiếu: --out DIR, FILE. Xem: bridge profiles lint --help
                    """)
    void saysInVietnameseWhatIsWrongAndWhereToReadOn(String typed, String says) {
        assertThat(wrong(typed).vi()).isEqualTo(says);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    probe x --gấp             | Not understood: “--gấp”. See: bridge probe --help
                    probe                     | Give one of: URI, --device ID. See: bridge probe --help
                    probe x --device y        | Use only one of: URI, --device. See: bridge probe --help
                    probe x --port abc        | “abc” cannot be used for --port; it needs a whole number. See: bridge probe --help
                    profiles lint             | Missing: --out DIR, FILE. See: bridge profiles lint --help
                    """)
    void saysTheSameInEnglish(String typed, String says) {
        assertThat(wrong(typed).en()).isEqualTo(says);
    }

    @Test
    void findsInAWrongLineHowItIsToBeAnswered() {
        assertThat(typed("probe --nope --json --lang en").asks("--json")).isTrue();
        assertThat(typed("probe --nope --lang en").english()).isTrue();
        assertThat(typed("probe --lang=en").english()).isTrue();
        assertThat(typed("probe --lang vi").english()).isFalse();
        assertThat(typed("probe -- --json --lang en"))
                .satisfies(behind -> assertThat(behind.asks("--json")).isFalse())
                .satisfies(behind -> assertThat(behind.english()).isFalse());
        assertThat(typed("probe --jsonx").asks("--json")).isFalse();
    }

    private static TypedArguments typed(String line) {
        return new TypedArguments(List.of(line.split(" ")));
    }

    private static WrongUsage wrong(String line) {
        List<WrongUsage> found = new ArrayList<>();
        CommandLine commands = new CommandLine(new Bridge());
        commands.setParameterExceptionHandler((thrown, arguments) -> {
            found.add(WrongUsage.of(thrown, typed(line)));
            return 1;
        });
        assertThat(commands.execute(line.split(" "))).isEqualTo(1);
        return found.get(0);
    }

    @Command(
            name = "bridge",
            subcommands = {Probe.class, Profiles.class})
    private static final class Bridge {}

    enum Kind {
        piv,
        pkcs15
    }

    @Command(name = "probe")
    private static final class Probe implements Callable<String> {
        @ArgGroup(multiplicity = "1")
        @Nullable Which which;

        @Option(names = "--port", paramLabel = "N")
        int port;

        @Option(names = "--kind")
        Kind kind = Kind.piv;

        @Override
        public String call() {
            return which + kind.name() + port;
        }

        private static final class Which {
            @Parameters(paramLabel = "URI")
            @Nullable String address;

            @Option(names = "--device", paramLabel = "ID")
            @Nullable String device;

            @Override
            public String toString() {
                return address + " " + device;
            }
        }
    }

    @Command(name = "profiles", subcommands = Lint.class)
    private static final class Profiles {}

    @Command(name = "lint")
    private static final class Lint implements Callable<String> {
        @Parameters(paramLabel = "FILE")
        @Nullable String file;

        @Option(names = "--out", paramLabel = "DIR", required = true)
        @Nullable String folder;

        @Override
        public String call() {
            return file + " " + folder;
        }
    }
}
