package vn.tiepnhan.presend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiepnhan.dossier.Dossier;
import vn.tiepnhan.dossier.Tn1;
import vn.tiepnhan.dossier.assembly.RawScans;
import vn.tiepnhan.dossier.assembly.Sorter;
import vn.tiepnhan.dossier.layout.Layouts;
import vn.tiepnhan.image.PageReader;
import vn.tiepnhan.image.open.ReadLimits;
import vn.tiepnhan.image.raster.Stopwatch;

/** What a unit sent before printing, against the paper it brings. */
class PreSentTest {
    private static final Layouts LAYOUTS = Layouts.shipped(Clock.systemUTC());

    @TempDir
    Path folder;

    @Test
    void theSameDataIsFoundWhateverProgramPrintedItAgain() throws IOException {
        sent("a.txt", Tn1.of(Tn1.BODY.replace("<1@ibhxh>", "<2@ibhxh>").replace("Lê Lợi", "Lê  Lợi")));
        PreSentMatch match = PreSentMatch.of(paper(Tn1.of(Tn1.BODY)), read(folder));
        assertThat(match.state()).isEqualTo(PreSentMatch.State.FOUND);
        assertThat(match.source()).isEqualTo("a.txt");
    }

    @Test
    void nothingOfThisUnitProcedureOrPeriodIsNotYetThere() throws IOException {
        sent("other.txt", Tn1.of(Tn1.BODY).unit("TA9999Z"));
        Files.writeString(folder.resolve("readme.md"), "không phải hồ sơ");
        SentFiles.Reading reading = reading(folder);
        assertThat(reading.unread()).containsExactly("readme.md");
        assertThat(PreSentMatch.of(paper(Tn1.of(Tn1.BODY)), reading.dossiers()).state())
                .isEqualTo(PreSentMatch.State.NOT_YET);
    }

    @Test
    void differencesAreNamedFieldByFieldAndWorkerByWorker() throws IOException {
        String printed = Tn1.BODY
                .replace("0801234567", "0801234568")
                .replace("27/02/1971~GH", "27/02/1972~GD")
                .replace("~1\nL~1", "~2\nL~1");
        sent("a.txt", Tn1.of(Tn1.BODY));
        PreSentMatch match = PreSentMatch.of(paper(Tn1.of(printed)), read(folder));
        assertThat(match.state()).isEqualTo(PreSentMatch.State.DIFFERENT);
        assertThat(match.differences())
                .extracting(it -> it.field() + " " + it.sent() + ">" + it.paper())
                .containsExactly(
                        "unit.phone 0801234567>0801234568",
                        "form.D02-TS.copies 1>2",
                        "worker.1.birth 27/02/1971>27/02/1972",
                        "worker.1.event GH>GD");
        assertThat(match.differences().get(2).line().vi())
                .isEqualTo("Võ Quốc Tuyết – Ngày sinh: 27/02/1971 → 27/02/1972");
    }

    @Test
    void workersMayStandInAnotherOrderComeAndGo() throws IOException {
        String printed = Tn1.BODY
                        .replace("L~1~Võ Quốc Tuyết", "L~2~Võ Quốc Tuyết")
                        .replace("L~2~Phạm Thị Sương~~1980~TM~09/2015~~\n", "")
                + "L~1~Lê Thị Mới~7900000001~1990~TM~09/2015~~\n";
        sent("a.txt", Tn1.of(Tn1.BODY));
        PreSentMatch match = PreSentMatch.of(paper(Tn1.of(printed)), read(folder));
        assertThat(match.differences())
                .extracting(it -> it.field() + " " + it.sent() + ">" + it.paper())
                .containsExactlyInAnyOrder("worker.1 >Lê Thị Mới 7900000001 TM", "worker.2 Phạm Thị Sương TM>");
    }

    @Test
    void aWorkerOfAnotherNumberAndNameIsAnotherPerson() throws IOException {
        String printed = Tn1.BODY.replace("Võ Quốc Tuyết~7987885988", "Đỗ Văn Khác~7911111111");
        sent("a.txt", Tn1.of(Tn1.BODY));
        List<Difference> differences =
                PreSentMatch.of(paper(Tn1.of(printed)), read(folder)).differences();
        assertThat(differences).extracting(Difference::field).containsExactly("worker.1", "worker.1");
    }

    @Test
    void aNameAloneThatDiffersIsOneChangedField() throws IOException {
        String printed = Tn1.BODY.replace("Phạm Thị Sương", "Phạm Thị Sượng");
        sent("a.txt", Tn1.of(Tn1.BODY));
        assertThat(PreSentMatch.of(paper(Tn1.of(printed)), read(folder)).differences())
                .extracting(Difference::field)
                .containsExactly("worker.2.name");
    }

    @Test
    void ofSeveralThatBelongToItTheNearestIsCompared() throws IOException {
        sent("1-first.txt", Tn1.of(Tn1.BODY.replace("0801234567", "0")));
        sent("2-again.txt", Tn1.of(Tn1.BODY).print(2));
        PreSentMatch match = PreSentMatch.of(paper(Tn1.of(Tn1.BODY)), read(folder));
        assertThat(match.state()).isEqualTo(PreSentMatch.State.FOUND);
        assertThat(match.source()).isEqualTo("2-again.txt");
    }

    @Test
    void aFileThatHoldsNoDossierIsNamedWithWhatToDo() throws IOException {
        Path junk = Files.write(folder.resolve("junk.bin"), new byte[] {1, 2, 3, 4, 5});
        Path broken = Files.writeString(folder.resolve("broken.json"), "{\"dossiers\":[{\"body\":");
        for (Path file : List.of(junk, broken)) {
            SentFiles.Reading reading = reading(file);
            assertThat(reading.problem().get(0).code()).isEqualTo("PRE_SENT_UNREADABLE");
        }
        assertThat(reading(folder.resolve("gone")).problem().get(0).code()).isEqualTo("PRE_SENT_MISSING");
    }

    private void sent(String name, Tn1 dossier) throws IOException {
        Files.writeString(folder.resolve(name), String.join("\r\n", dossier.symbols(3)) + "\r\n");
    }

    private static Dossier paper(Tn1 dossier) {
        byte[] scans = String.join("\r", dossier.symbols(2)).getBytes(StandardCharsets.ISO_8859_1);
        return Sorter.sort(RawScans.split(scans, "-"), LAYOUTS).dossiers().get(0);
    }

    private static List<SentDossier> read(Path where) {
        return reading(where).dossiers();
    }

    private static SentFiles.Reading reading(Path where) {
        return new SentFiles(new PageReader(ReadLimits.TERMINAL, Stopwatch.ofMachine()), LAYOUTS).read(where);
    }
}
