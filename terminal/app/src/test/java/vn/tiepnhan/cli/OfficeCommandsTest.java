package vn.tiepnhan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiepnhan.spool.Spool;
import vn.tiepnhan.store.Store;
import vn.tiepnhan.store.dossier.Listed;
import vn.tiepnhan.wire.SigningKey;

/** Problems, units and training: what an office does around its dossiers. */
final class OfficeCommandsTest {
    @TempDir
    private Path folder;

    private String data() {
        return folder.resolve("data").toString();
    }

    private Run problem(String unit, String version, String symptom) {
        return Run.of(
                "problem",
                "add",
                "--data",
                data(),
                "--unit",
                unit,
                "--software",
                "iBHXH",
                "--version-of",
                version,
                "--symptom",
                symptom,
                "--at",
                "2015-10-05T09:00",
                "--officer",
                "Trần Văn Mẫu");
    }

    @Test
    void theSameTroubleToldDifferentlyIsOneLine() throws IOException {
        assertThat(problem("TA00001", "3.1", "Không gửi được email, báo lỗi 500")
                        .out())
                .contains("chưa ai báo");
        assertThat(problem("TA00002", "3.2", "không gửi được EMAIL báo lỗi 404").out())
                .contains("1 lần");
        problem("TA00001", "3.1", "In thiếu mã vạch");
        String list =
                Run.of("problem", "list", "--data", data(), "--period", "2015").out();
        assertThat(list)
                .containsPattern("Không gửi được email, báo lỗi 500 +2 +2 +05/10/2015")
                .contains("3.1, 3.2");
        assertThat(list.lines()).hasSize(4);
        assertThat(Run.of("problem", "list", "--data", data(), "--period", "2015", "--format", "csv")
                        .out())
                .contains("\"Không gửi được email, báo lỗi 500\",2,2");
        assertThat(Run.of("problem", "add", "--data", data(), "--unit", "TA1").exit())
                .isEqualTo(1);
        assertThat(Run.of("verify", "--data", data()).exit()).isZero();
        String store = new String(Files.readAllBytes(folder.resolve("data/store.db")), StandardCharsets.ISO_8859_1);
        assertThat(store).as("what people tell is sealed").doesNotContain(" email");
    }

    private Path list(String text) throws IOException {
        return Files.writeString(folder.resolve("units.csv"), text);
    }

    @Test
    void theShareOfUnitsIsSeenAgainstItsTarget() throws IOException {
        Path units = list(
                """
                code,name,mst,sort,state,collector
                TA00001,"Công ty A, chi nhánh",0100109106,Doanh nghiệp,REGISTERED,Lê Thị Mẫu
                TA00002,Công ty B,0100233488,Doanh nghiệp,UNREGISTERED,Lê Thị Mẫu
                HC00003,Trường Mẫu,,Hành chính,STOPPED,Trần Văn Mẫu
                """);
        assertThat(Run.of("units", "import", units.toString(), "--data", data()).out())
                .contains("3 đơn vị");
        String share = Run.of("units", "share", "--data", data(), "--profile", "hcm-2015", "--at", "2015-10-05T09:00")
                .out();
        assertThat(share)
                .containsPattern("Lê Thị Mẫu +2 +1 +50.0 % +90 % từ 01/10/2015 +1")
                .containsPattern("Tổng cộng +3 +1");
        assertThat(Run.of("units", "share", "--data", data(), "--profile", "hcm-2015", "--at", "2016-02-01T09:00")
                        .out())
                .as("the later target holds later")
                .contains("90 % từ 31/12/2015");
        assertThat(Run.of("units", "share", "--by-sort", "--data", data()).out())
                .contains("Hành chính");
        assertThat(Run.of("units", "unregistered", "--data", data()).out())
                .contains("TA00002", "HC00003", "đã ngừng")
                .doesNotContain("TA00001");
    }

    @Test
    void aUnitIsShownWithWhoHelpsItAndItsRefusalSlipSaysSo() throws IOException {
        Path units = list(
                """
                code,name,mst,sort,state,collector,ivan
                TA00001,Công ty A,0100109106,Doanh nghiệp,UNREGISTERED,Lê Thị Mẫu,EFY
                TA00002,Công ty B,0100233488,Doanh nghiệp,CHANGED,Lê Thị Mẫu,
                """);
        Run.of("units", "import", units.toString(), "--data", data());
        Run shown = Run.of("units", "show", "ta00001", "--data", data(), "--at", "2015-10-05T09:00");
        assertThat(shown.exit()).isZero();
        assertThat(shown.out()).contains("Công ty A", "chưa đăng ký", "Công nghệ tin học EFY Việt Nam, 0000 000 004");
        assertThat(Run.of("units", "show", "TA00002", "--data", data(), "--at", "2015-10-05T09:00")
                        .out())
                .contains("có thay đổi", "VNPT, TS24, THAISON, EFY, BKAV, VIETTEL");
        assertThat(Run.of("units", "show", "TA00002", "--data", data(), "--at", "2015-09-05T09:00")
                        .out())
                .doesNotContain("VNPT");
        assertThat(Run.of("units", "show", "TA00009", "--data", data()).err()).contains("TA00009", "units import");
        String[] refused = {
            "receive",
            "--data",
            data(),
            "--profile",
            "hcm-2015",
            "--at",
            "2015-10-05T09:00",
            "--unit",
            "TA00001",
            "--mst",
            "0100109106",
            "--procedure",
            "103",
            "--reason",
            "x",
            "--json"
        };
        assertThat(Run.of(refused).exit()).isEqualTo(2);
        try (Store store = Store.beside(Path.of(data()), "test", Clock.systemUTC())) {
            Listed listed = store.read(tables -> tables.receipts().all()).get(0);
            assertThat(Spool.document(store, listed, false).toString())
                    .contains("Tổ chức I-VAN của đơn vị", "EFY Việt Nam", "0000 000 004");
        }
    }

    @Test
    void aListWithAFaultChangesNothingAndNamesTheLine() throws IOException {
        Run.of(
                "units",
                "import",
                list("code,name,mst,sort,state,collector\nTA00001,A,,x,REGISTERED,\n")
                        .toString(),
                "--data",
                data());
        for (String bad : new String[] {
            "code,name\n", "code,name,mst,sort,state,collector\nTA00001,A,,x,MAYBE,\n",
            "code,name,mst,sort,state,collector\nTA00001,A,,x,REGISTERED,\nTA00001,B,,x,REGISTERED,\n", ""
        }) {
            Run run = Run.of("units", "import", list(bad).toString(), "--data", data());
            assertThat(run.exit()).isEqualTo(1);
            assertThat(run.err()).contains("dòng ").contains("Chưa thay đổi gì");
        }
        assertThat(Run.of("units", "share", "--data", data()).out()).contains("100.0 %");
    }

    @Test
    void trainingIsMarkedOnEverySlipAndNeverReachesACentre() throws IOException {
        assertThat(Run.of("training", "--data", data()).out()).contains("TẬP HUẤN – KHÔNG CÓ GIÁ TRỊ");
        Run received = received(data(), "--json", "--printer", "sim:" + folder.resolve("slips"));
        String receipt = received.json().path("receipt").asText();
        assertThat(received.json().path("print").path("evidence").asText()).isEqualTo("CUT_FAULT_FREE");
        assertThat(Run.of("dossier", receipt, "--data", data()).exit()).isZero();
        Path token = Files.writeString(folder.resolve("token"), "x");
        Run sync = Run.of(
                "sync",
                "--once",
                "--data",
                data(),
                "--centre",
                "http://127.0.0.1:1",
                "--token-file",
                token.toString(),
                "--centre-key",
                Files.writeString(
                                folder.resolve("key.pem"),
                                SigningKey.generate().publicKey().pem())
                        .toString());
        assertThat(sync.exit()).isEqualTo(1);
        assertThat(sync.err()).contains("tập huấn");
        received(folder.resolve("real").toString());
        Run never = Run.of("training", "--data", folder.resolve("real").toString());
        assertThat(never.exit()).isEqualTo(1);
        assertThat(never.err()).contains("hồ sơ thật");
    }

    private static Run received(String data, String... more) {
        List<String> all = new ArrayList<>(List.of(
                "receive",
                "--data",
                data,
                "--profile",
                "hcm-2015",
                "--at",
                "2015-09-30T09:00",
                "--unit",
                "TA01234",
                "--mst",
                "0100109106",
                "--procedure",
                "103",
                "--reason",
                "mẫu"));
        all.addAll(List.of(more));
        return Run.of(all.toArray(String[]::new));
    }
}
