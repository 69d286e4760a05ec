package vn.tiepnhan.policy.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiepnhan.data.DataException;
import vn.tiepnhan.data.DataFile;
import vn.tiepnhan.data.DataRow;
import vn.tiepnhan.policy.Office;
import vn.tiepnhan.policy.PolicyException;
import vn.tiepnhan.policy.Procedure;
import vn.tiepnhan.policy.Profile;
import vn.tiepnhan.policy.published.Published;
import vn.tiepnhan.policy.published.PublishedExaminer;

final class ShippedDataTest {
    private static final List<String> FILES = List.of(
            "acts.yaml",
            "offices.yaml",
            "catalogues/hcm-slips.yaml",
            "catalogues/procedures-6xx.yaml",
            "profiles/hcm-2013.yaml",
            "profiles/hcm-2015.yaml",
            "profiles/thanh-hoa-2015.yaml",
            "profiles/current.yaml",
            "rules/common.yaml",
            "rules/current.yaml",
            "rules/hcm-2013.yaml",
            "rules/hcm-2015.yaml",
            "rules/hcm-present.yaml",
            "rules/thanh-hoa-2015.yaml");

    private final Policy policy = Policy.shipped();

    @Test
    void everyQuoteStandsInItsDocumentWordForWord() {
        String passages = text("passages.txt").replace("**", "").replaceAll("\\s+", " ");
        List<DataRow> acts = DataFile.beside(Profile.class, "acts.yaml").rows("acts");
        assertThat(acts.stream().flatMap(act -> act.rows("sentences").stream()))
                .hasSizeGreaterThan(10)
                .allSatisfy(sentence -> assertThat(passages).contains(sentence.text("quote")));
    }

    @Test
    void whatIsPublishedHoldsTogetherAndNamesItsSentence() {
        Published published = Published.read(name ->
                Published.FILES.contains(name) ? Published.shipped(name) : DataFile.beside(Profile.class, name));
        assertThat(PublishedExaminer.examine(published, policy)).isEmpty();
        assertThat(published.targets())
                .allSatisfy(target -> assertThat(target.source()).isNotEmpty());
        assertThat(published.ivans(LocalDate.of(2015, 9, 30))).isEmpty();
        assertThat(published.ivans(LocalDate.of(2015, 10, 1))).hasSize(6).allSatisfy(ivan -> assertThat(ivan.contact())
                .as("no source has a number")
                .contains("số minh họa"));
    }

    @Test
    void allTextIsNfc() {
        for (String file : FILES) {
            assertThat(Normalizer.isNormalized(text(file), Normalizer.Form.NFC))
                    .as(file)
                    .isTrue();
        }
    }

    @Test
    void givesReceptionWhatASlipNeeds() {
        Profile hcm = policy.profile("hcm-2015");
        assertThat(hcm.words().titleFor("103")).isEqualTo("PHIẾU GIAO NHẬN HỒ SƠ SỐ 103");
        assertThat(hcm.words().room()).isEqualTo("Phòng/Bộ phận Tiếp nhận và Quản lý hồ sơ");
        assertThat(hcm.words().identity()).isEqualTo("CMND");
        assertThat(policy.profile("thanh-hoa-2015").words().room()).isEqualTo("Phòng Tiếp nhận & Trả kết quả TTHC");
        assertThat(policy.profile("current").words().titleFor("600"))
                .isEqualTo("GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ");
        assertThat(policy.profile("current").words().identity()).isEqualTo("CCCD");
    }

    @Test
    void inventsNoTitleAndNoProcessingTime() {
        assertThat(policy.profile("hcm-2015").procedure("103")).hasValueSatisfying(slip -> {
            assertThat(slip.title()).isNull();
            assertThat(slip.titleOrUnverified()).isEqualTo("chưa xác minh");
            assertThat(slip.processingDays()).isNull();
        });
        assertThat(policy.profile("hcm-2015").procedure("102")).isEmpty();
        assertThat(policy.profile("thanh-hoa-2015").catalogue().values())
                .filteredOn(procedure -> procedure.processingDays() != null)
                .singleElement()
                .satisfies(procedure -> {
                    assertThat(procedure.code()).isEqualTo("600");
                    assertThat(procedure.processingDays()).isEqualTo(5);
                    assertThat(procedure.papers())
                            .filteredOn(Procedure.Paper::mandatory)
                            .extracting(Procedure.Paper::name)
                            .containsExactly("D02-TS");
                });
        assertThat(policy.profile("current").procedure(" 602a ")).isPresent();
    }

    @ParameterizedTest
    @CsvSource({"hcm-2013, 07900", "hcm-2015, 07900", "thanh-hoa-2015, 03800", "current, 07900"})
    void everyProfileHasAnOfficeThatSaysItIsUnverified(String profile, String code) {
        Office office = policy.office(policy.profile(profile).office());
        assertThat(office.code()).isEqualTo(code);
        assertThat(office.verified()).isFalse();
        assertThat(office.caution()).isEqualTo("chưa xác minh");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "99999", "0790"})
    void refusesAnUnknownOffice(String code) {
        assertThatThrownBy(() -> policy.office(code))
                .isInstanceOfSatisfying(PolicyException.class, refused -> assertThat(refused.code())
                        .isEqualTo("UNKNOWN_OFFICE"));
    }

    @ParameterizedTest(name = "{1} instead of {0} in {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "barcode: true | barcodes: true | rules/hcm-present.yaml | hcm-r2 | no condition named barcodes",
                "outcome: GUIDE | outcome: GUIDED | rules/hcm-2013.yaml | hcm-2013-r1 | outcome is GUIDED",
                "sentence: S2-4 | sentence: S2-99 | rules/hcm-2013.yaml | hcm-2013-r1 | no act has the sentence S2-99",
                "from: \"2013-11-01\" | from: \"2013-11-31\" | rules/hcm-2013.yaml | hcm-2013-r1 | from is not readable",
                "rule: R7 | rule: R4 | rules/thanh-hoa-2015.yaml | th-r7 | R4 excepts from R3",
                "basis: ACT | basis: DESIGNED | rules/hcm-2013.yaml | hcm-2013-r1 | basis is DESIGNED",
                "{procedure} | {process} | rules/hcm-2015.yaml | hcm-2015-r3 | nothing fills the blank {process}",
                "id: \"103\" | id: 103 | catalogues/hcm-slips.yaml | procedures 2 | id must be text",
                "id: \"103\" | id: \"101\" | catalogues/hcm-slips.yaml | 101 | stands here twice",
                "processingDays: 5 | processingDays: 0 | catalogues/procedures-6xx.yaml | 600 | at least a day",
                "07:30-11:30 | 07:30-14:00 | offices.yaml | 07900 | sessions follow each other",
                "office: \"03800\" | office: \"03801\" | profiles/thanh-hoa-2015.yaml | thanh-hoa-2015 | its office one of",
                "GH: COLLECT | GH: TAKE | profiles/thanh-hoa-2015.yaml | decreases | GH is TAKE",
                "id: r8-hand-over | number: 1 | rules/common.yaml | rules 6 | unknown field [number]",
                "{event: HAND_OVER} | {event: RECEIVE} | rules/common.yaml | hcm-2013 | no R8 row says"
            })
    void aFaultyRowIsRefusedByItsName(String sound, String faulty, String file, String row, String fault) {
        PolicyFiles files = new PolicyFiles(name -> {
            String text = text(name);
            if (name.equals(file)) {
                assertThat(text).contains(sound);
                text = text.replace(sound, faulty);
            }
            return DataFile.of(name, text);
        });
        assertThatThrownBy(files::read)
                .isInstanceOf(DataException.class)
                .hasMessageContaining(row)
                .hasMessageContaining(fault);
    }

    private static String text(String name) {
        try (InputStream in = Objects.requireNonNull(Profile.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
