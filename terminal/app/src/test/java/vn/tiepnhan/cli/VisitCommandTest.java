package vn.tiepnhan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody brings several dossiers: one slip for all of them. */
class VisitCommandTest {
    @TempDir
    Path folder;

    @Test
    void oneSlipComesOutAndNoDossierIsOfferedItsOwnAnyMore() throws IOException {
        String first = receive("TA0777Z", "Trần Văn Nộp");
        String second = receive("TA0888Z", "Trần Văn Nộp");

        Run visit = visit(first, second);
        assertThat(visit.exit()).as(visit.err()).isZero();
        assertThat(visit.json().at("/print/evidence").asText()).isEqualTo("CUT_FAULT_FREE");
        assertThat(printed()).hasSize(1);
        for (JsonNode dossier :
                Run.of("dossiers", "--data", data(), "--json").json().get("dossiers")) {
            assertThat(dossier.at("/print/evidence").asText()).isEqualTo("CUT_FAULT_FREE");
        }
        assertThat(Run.of("verify", "--data", data()).exit()).isZero();
    }

    @Test
    void thePaperOfTheSecondTimeIsAMarkedCopy() throws IOException {
        String first = receive("TA0777Z", "Trần Văn Nộp");
        String second = receive("TA0888Z", "Trần Văn Nộp");
        visit(first, second);
        visit(first, second);
        assertThat(printed()).hasSize(2);
        assertThat(Files.size(printed().get(1)))
                .isGreaterThan(Files.size(printed().get(0)));
        JsonNode dossier = Run.of("dossiers", "--data", data(), "--json")
                .json()
                .get("dossiers")
                .get(0);
        assertThat(dossier.toString()).contains("CUT_FAULT_FREE");
        assertThat(Run.of("verify", "--data", data()).exit()).isZero();
    }

    @Test
    void aSlipThatNamesOnePersonIsNotMadeForTwoNorForARefusal() {
        String first = receive("TA0777Z", "Trần Văn Nộp");
        String other = receive("TA0888Z", "Lê Thị Khác");
        assertThat(visit(first, other).json().at("/error/code").asText()).isEqualTo("OTHER_PRESENTER");

        Run.of("void", other, "--reason", "nhầm", "--data", data());
        assertThat(visit(first, other).json().at("/error/code").asText()).isEqualTo("NOT_RECEIVED");
        assertThat(visit("ZZZ26000001A").exit()).isNotZero();
    }

    @Test
    void nothingIsLostWhereThePrinterHasNoPaper() {
        String first = receive("TA0777Z", "Trần Văn Nộp");
        Run visit =
                Run.of("visit", first, "--data", data(), "--json", "--printer", printer() + "&fault=paper-out&at=0");
        assertThat(visit.exit()).as(visit.err()).isEqualTo(3);
        assertThat(Run.of("verify", "--data", data()).exit()).isZero();
        assertThat(visit(first).exit()).isZero();
    }

    private Run visit(String... receipts) {
        return Run.of(Stream.concat(
                        Stream.of("visit"),
                        Stream.concat(
                                Stream.of(receipts), Stream.of("--data", data(), "--json", "--printer", printer())))
                .toArray(String[]::new));
    }

    private String receive(String unit, String presenter) {
        String[] args = {
            "receive",
            "--unit",
            unit,
            "--mst",
            "0100109106",
            "--procedure",
            "600",
            "--profile",
            "thanh-hoa-2015",
            "--at",
            "2015-09-30T09:00",
            "--presenter",
            presenter,
            "--data",
            data(),
            "--json"
        };
        return Run.of(args).json().get("receipt").asText();
    }

    private String printer() {
        return "sim:" + folder.resolve("printer") + "?profile=generic-80";
    }

    private List<Path> printed() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("printer"))) {
            return files.filter(file -> file.toString().endsWith(".bin"))
                    .sorted()
                    .toList();
        }
    }

    private String data() {
        return folder.resolve("data").toString();
    }
}
