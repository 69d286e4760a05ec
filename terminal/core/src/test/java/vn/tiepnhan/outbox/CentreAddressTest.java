package vn.tiepnhan.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiepnhan.outbox.centre.CentreAddress;
import vn.tiepnhan.outbox.centre.SyncException;

final class CentreAddressTest {
    @ParameterizedTest
    @CsvSource({
        "https://centre.example/, https://centre.example/v1/keys",
        "https://centre.example:8443/tiep-nhan/, https://centre.example:8443/tiep-nhan/v1/keys",
        "HTTPS://centre.example, https://centre.example/v1/keys",
        "http://127.0.0.1:8080, http://127.0.0.1:8080/v1/keys",
        "http://localhost:1, http://localhost:1/v1/keys",
        "http://[::1]:1, http://[::1]:1/v1/keys"
    })
    void takesHttpsAndThisMachine(String text, String keys) {
        assertThat(CentreAddress.of(text).at("/v1/keys")).hasToString(keys);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://centre.example",
                "http://10.0.0.1",
                "http://localhost.example",
                "http://127.0.0.1.example"
            })
    void refusesPlainHttpBeyondThisMachine(String text) {
        assertThatThrownBy(() -> CentreAddress.of(text))
                .isInstanceOfSatisfying(
                        SyncException.class, e -> assertThat(e.code()).isEqualTo("PLAIN_HTTP"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "centre",
                "ftp://x",
                "https://",
                "https://u:p@x",
                "https://x?y",
                "https://x#y",
                "https://a b",
                "file:///etc"
            })
    void refusesWhatIsNoAddress(String text) {
        assertThatThrownBy(() -> CentreAddress.of(text))
                .isInstanceOfSatisfying(
                        SyncException.class, e -> assertThat(e.code()).isEqualTo("CENTRE_URL"));
    }
}
