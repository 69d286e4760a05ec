package vn.tiepnhan.reception.counter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiepnhan.policy.Outcome;
import vn.tiepnhan.reception.Received;
import vn.tiepnhan.reception.verify.Verification;
import vn.tiepnhan.store.Store;

/** A head that was signed and kept elsewhere gives away a log that was written anew, whoever has the device's key. */
final class SignedHeadTest {
    private static final Clock NOW = Clock.systemUTC();

    @TempDir
    private Path folder;

    private Store open(Clock clock) {
        return Store.open(folder.resolve("data"), "test", clock);
    }

    private static void receive(Store store, int count, int from) {
        CounterReception reception = CounterReceptionTest.reception(store, Outcome.ACCEPT);
        for (int i = 0; i < count; i++) {
            LocalDateTime at = LocalDateTime.parse("2015-09-30T09:00:00").plusMinutes(from + i);
            assertThat(reception.receive(CounterReceptionTest.typed(at))).isInstanceOf(Received.Recorded.class);
        }
    }

    private static String note(Store store) {
        return store.write(tables -> tables.auditCheckpoints().sign(NOW).orElseThrow())
                .note();
    }

    private static List<Verification.Check> wrong(Store store, String... kept) {
        return new Verification(store, List.of(kept))
                .run().stream().filter(check -> !check.ok()).toList();
    }

    /** The tree hash as RFC 6962 section 2.1 writes it down, without any of our code. */
    private static byte[] treeHash(List<byte[]> entries) throws GeneralSecurityException {
        MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
        if (entries.size() == 1) {
            sha256.update((byte) 0);
            return sha256.digest(entries.get(0));
        }
        int half = Integer.highestOneBit(entries.size() - 1);
        byte[] left = treeHash(entries.subList(0, half));
        byte[] right = treeHash(entries.subList(half, entries.size()));
        sha256.update((byte) 1);
        sha256.update(left);
        return sha256.digest(right);
    }

    @Test
    void aHeadIsANoteThatOthersCanCheck() throws GeneralSecurityException {
        try (Store store = open(NOW)) {
            receive(store, 7, 0);
            String[] lines = note(store).split("\n", -1);
            List<byte[]> entries = new ArrayList<>();
            for (long n = 1; n <= 7; n++) {
                long at = n;
                entries.add(store.read(tables -> tables.audit().find(at))
                        .orElseThrow()
                        .bytes());
            }
            assertThat(lines[1]).isEqualTo("7");
            assertThat(Base64.getDecoder().decode(lines[2])).isEqualTo(treeHash(entries));
            String[] key = store.read(tables -> tables.auditCheckpoints().key().verifierKey())
                    .split("\\+", 3);
            assertThat(lines[0]).isEqualTo(key[0]);
            byte[] typed = Base64.getDecoder().decode(key[2]);
            byte[] der = HexFormat.of()
                    .parseHex("302a300506032b6570032100" + HexFormat.of().formatHex(typed, 1, typed.length));
            byte[] hinted = Base64.getDecoder().decode(lines[4].split(" ")[2]);
            Signature check = Signature.getInstance("Ed25519");
            check.initVerify(KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(der)));
            check.update((lines[0] + "\n" + lines[1] + "\n" + lines[2] + "\n").getBytes(StandardCharsets.UTF_8));
            assertThat(check.verify(Arrays.copyOfRange(hinted, 4, hinted.length)))
                    .isTrue();
            assertThat(HexFormat.of().formatHex(hinted, 0, 4)).isEqualTo(key[1]);
        }
    }

    @Test
    void aLogWrittenAnewIsFoundByTheHeadSomebodyKept() throws IOException {
        try (Store store = open(NOW)) {
            receive(store, 3, 0);
        }
        copy(folder.resolve("data"), folder.resolve("before"));
        String kept;
        try (Store store = open(NOW)) {
            receive(store, 2, 10);
            kept = note(store);
            assertThat(wrong(store, kept)).isEmpty();
            assertThat(wrong(store, kept.replace("\n5\n", "\n4\n"))).hasSize(1);
            assertThat(wrong(store, "gì đó")).hasSize(1);
        }
        delete(folder.resolve("data"));
        copy(folder.resolve("before"), folder.resolve("data"));
        try (Store store = open(NOW)) {
            receive(store, 4, 20);
            assertThat(wrong(store)).as("by itself the other history is whole").isEmpty();
            assertThat(wrong(store, kept)).singleElement().satisfies(check -> {
                assertThat(check.name()).isEqualTo("checkpoints");
                assertThat(check.detail().en()).contains("entry 5");
            });
        }
    }

    @Test
    void theHeadIsSignedByItselfEveryDayOrEvery256Entries() {
        try (Store store = open(NOW)) {
            receive(store, 2, 0);
        }
        assertThat(heads(NOW)).isEqualTo(1);
        try (Store store = open(NOW)) {
            receive(store, 2, 10);
        }
        assertThat(heads(NOW)).isEqualTo(1);
        assertThat(heads(Clock.offset(NOW, Duration.ofDays(1)))).isEqualTo(2);
        try (Store store = open(NOW)) {
            receive(store, 256, 20);
        }
        assertThat(heads(NOW)).isEqualTo(3);
    }

    private int heads(Clock clock) {
        try (Store store = open(clock)) {
            assertThat(wrong(store)).isEmpty();
            return store.read(tables -> tables.auditCheckpoints().all().size());
        }
    }

    @Test
    void aDamagedLogKeepsNobodyFromOpeningTheFolder() throws SQLException {
        try (Store store = open(NOW)) {
            receive(store, 3, 0);
        }
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("data/store.db"));
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("DELETE FROM audit WHERE n = 2");
        }
        try (Store store = open(NOW)) {
            assertThat(wrong(store)).extracting(Verification.Check::name).contains("audit");
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            all.forEach(file -> {
                try {
                    Files.copy(file, to.resolve(from.relativize(file).toString()));
                } catch (IOException failed) {
                    throw new UncheckedIOException(failed);
                }
            });
        }
    }

    private static void delete(Path tree) throws IOException {
        try (Stream<Path> all = Files.walk(tree)) {
            for (Path file : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
