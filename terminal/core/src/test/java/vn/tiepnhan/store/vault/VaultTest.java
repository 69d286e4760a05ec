package vn.tiepnhan.store.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class VaultTest {
    private final Vault vault = new Vault(new byte[32]);

    @Test
    void aValueOpensAgainAndAgainAndAfterAnyRefusal() {
        byte[] sealed = vault.sealText("receipt.details", 7, "Lê Thị Mẫu");
        byte[] other = vault.sealText("receipt.details", 8, "khác");
        for (int time = 0; time < 3; time++) {
            assertThat(vault.openText("receipt.details", 7, sealed)).isEqualTo("Lê Thị Mẫu");
            assertThat(vault.openText("receipt.details", 7, sealed)).isEqualTo("Lê Thị Mẫu");
            assertThatThrownBy(() -> vault.openText("receipt.details", 8, sealed))
                    .isInstanceOf(BrokenSealException.class);
            assertThatThrownBy(() -> vault.openText("receipt.voided", 7, sealed))
                    .isInstanceOf(BrokenSealException.class);
            assertThat(vault.openText("receipt.details", 8, other)).isEqualTo("khác");
        }
    }

    @Test
    void severalThreadsOpenTheSameValueAtOnce() {
        byte[] sealed = vault.sealText("receipt.details", 7, "Lê Thị Mẫu");
        assertThat(IntStream.range(0, 2000).parallel().mapToObj(i -> vault.openText("receipt.details", 7, sealed)))
                .hasSize(2000)
                .containsOnly("Lê Thị Mẫu");
    }
}
