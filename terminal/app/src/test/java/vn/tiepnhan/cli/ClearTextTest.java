package vn.tiepnhan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiepnhan.store.Store;

/** What whoever takes the disk can read of a household, whose name and tax code are those of a person. */
final class ClearTextTest {
    private static final String OWNER = "Trần Văn Ba";
    private static final String CCCD = "079085001234";
    private static final String COLLECTOR = "Ngô Thị Thu";

    @TempDir
    private Path folder;

    private String receipt = "";

    private Run run(String... args) {
        return Run.of(
                Stream.concat(Stream.of(args), Stream.of("--data", data())).toArray(String[]::new));
    }

    private String data() {
        return folder.resolve("data").toString();
    }

    @BeforeEach
    void aHouseholdWasHere() throws IOException {
        Path list = Files.writeString(
                folder.resolve("units.csv"),
                "code,name,mst,sort,state,collector\nHK00001,Hộ kinh doanh " + OWNER + "," + CCCD + ",Hộ,REGISTERED,"
                        + COLLECTOR + "\n");
        assertThat(run("units", "import", list.toString()).exit()).isZero();
        receipt = receive(CCCD).json().get("receipt").asText();
    }

    private Run receive(String mst) {
        return run(
                "receive",
                "--json",
                "--unit",
                "HK00001",
                "--mst",
                mst,
                "--procedure",
                "600",
                "--officer",
                "Lê Thị Mẫu");
    }

    private void nothingInTheClear() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("data")).filter(Files::isRegularFile)) {
            for (Path file : files.toList()) {
                assertThat(new String(Files.readAllBytes(file), StandardCharsets.UTF_8))
                        .as(file.toString())
                        .doesNotContain(OWNER, CCCD, COLLECTOR);
            }
        }
    }

    @Test
    void aHouseholdIsInNoFileAndOnEveryPageThatNeedsIt() throws IOException {
        nothingInTheClear();
        assertThat(run("dossier", receipt, "--json").json().get("mst").asText()).isEqualTo(CCCD);
        assertThat(run("units", "show", "HK00001").out()).contains(OWNER, CCCD, COLLECTOR);
        assertThat(run("verify").exit()).isZero();
    }

    @Test
    void aTaxCodeIsCorrectedAndFoundUnderTheSeal() throws IOException {
        String first = receive("0100109106").json().get("receipt").asText();
        assertThat(run("correct", first, "--mst", CCCD, "--reason", "Nhầm mã").exit())
                .isZero();
        nothingInTheClear();
        assertThat(run("verify").exit()).isZero();
        assertThat(ofTaxCode(CCCD)).containsExactly(first, receipt);
        assertThat(ofTaxCode("0100109106")).isEmpty();
    }

    private List<String> ofTaxCode(String code) {
        try (Store store = Store.beside(folder.resolve("data"), "test", Clock.systemUTC())) {
            return store.read(tables -> tables.receipts().ofTaxCode(code)).stream()
                    .map(found -> found.entry().receipt())
                    .toList();
        }
    }
}
