package vn.tiepnhan.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class LogTreeTest {
    @Test
    void hashesNothingAsRfc6962Says() {
        assertThat(HexFormat.of().formatHex(LogTree.root(0, n -> new byte[0])))
                .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }

    @Test
    void agreesWithTheRecursiveDefinitionOfRfc6962ForEverySizeUpTo200() throws Exception {
        List<byte[]> records = IntStream.rangeClosed(1, 200)
                .mapToObj(n -> ("record " + n).getBytes(StandardCharsets.UTF_8))
                .toList();
        byte[][] nodes = new byte[records.size() + 1][];
        for (int n = 1; n <= records.size(); n++) {
            nodes[n] = LogTree.node(n, LogTree.leaf(records.get(n - 1)), at -> nodes[(int) at]);
            assertThat(LogTree.root(n, at -> nodes[(int) at]))
                    .as("root of %d", n)
                    .isEqualTo(defined(records.subList(0, n)));
        }
    }

    /** MTH of RFC 6962, section 2.1, word for word. */
    private static byte[] defined(List<byte[]> records) throws Exception {
        if (records.size() == 1) {
            return sha256(new byte[] {0}, records.get(0));
        }
        int split = Integer.highestOneBit(records.size() - 1);
        return sha256(
                new byte[] {1}, defined(records.subList(0, split)), defined(records.subList(split, records.size())));
    }

    private static byte[] sha256(byte[]... parts) throws Exception {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.write(part);
        }
        return MessageDigest.getInstance("SHA-256").digest(all.toByteArray());
    }
}
