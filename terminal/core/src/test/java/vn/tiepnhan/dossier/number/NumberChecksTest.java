package vn.tiepnhan.dossier.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiepnhan.dossier.Problem;
import vn.tiepnhan.dossier.Symbols;

class NumberChecksTest {
    private static final String CCCD_QR = "079085001234||Nguyễn Văn Ánh|01021985|Nam|12 Lê Lợi, Quận 1|15062014";
    private static final String BHYT_QR = "DN4797987885988|4e677579e1bb856e|27/02/1971|2|5175e1baad6e2031|79 - 034"
            + "|01/01/2015|31/12/2015|05/01/2015|79000000001|-|4|01/01/2020|1234abcd|$";

    private static Checked check(NumberKind kind, String value) {
        return new NumberChecks(Symbols.CLOCK).check(kind, value);
    }

    private static void good(NumberKind kind, String value) {
        assertThat(check(kind, value)).as(value).returns(true, Checked::valid);
        assertThat(check(kind, value).problems()).as(value).isEmpty();
    }

    private static void bad(NumberKind kind, String value, String code) {
        Checked checked = check(kind, value);
        assertThat(checked.valid()).as(value).isFalse();
        assertThat(checked.problems()).as(value).extracting(Problem::code).contains(code);
    }

    private static void warned(NumberKind kind, String value, String code) {
        assertThat(check(kind, value).valid()).as(value).isTrue();
        assertThat(check(kind, value).problems()).extracting(Problem::code).containsExactly(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0100109106", "0100233488", "0314409058", "0101243150", "0100109106-001", " 0100109106 "})
    void acceptsTaxCodes(String mst) {
        good(NumberKind.MST, mst);
    }

    @ParameterizedTest
    @CsvSource({
        "0100109107, MST_CHECK_DIGIT",
        "0000000000, MST_NO_SUCH_NUMBER",
        "0100109106-000, MST_BRANCH",
        "0100109106001, MST_FORMAT",
        "0100109106-01, MST_FORMAT",
        "010010910, MST_FORMAT",
        "'0100 109106', MST_FORMAT",
        "０１００１０９１０６, MST_FORMAT",
        "'', MST_FORMAT",
        "٠١٠٠١٠٩١٠٦, MST_FORMAT"
    })
    void refusesTaxCodes(String mst, String code) {
        bad(NumberKind.MST, mst, code);
    }

    @Test
    void findsEverySingleWrongDigitOfATaxCode() {
        String mst = "0100109106";
        for (int place = 0; place < 10; place++) {
            for (char digit = '0'; digit <= '9'; digit++) {
                String wrong = mst.substring(0, place) + digit + mst.substring(place + 1);
                if (!wrong.equals(mst)) {
                    assertThat(check(NumberKind.MST, wrong).valid()).as(wrong).isFalse();
                }
            }
        }
    }

    @Test
    void noDigitSavesATaxCodeWhoseSumAllowsNone() {
        for (char digit = '0'; digit <= '9'; digit++) {
            bad(NumberKind.MST, "000000000" + digit, "MST_NO_SUCH_NUMBER");
        }
    }

    @Test
    void takesAPersonalIdAsTaxCodeWithAWarning() {
        warned(NumberKind.MST, "079085001234", "MST_PERSONAL_ID");
    }

    @Test
    void checksInsuranceNumbersByTheirShapeAlone() {
        good(NumberKind.BHXH, "7987885988");
        bad(NumberKind.BHXH, "798788598", "BHXH_FORMAT");
        bad(NumberKind.BHXH, "79878859888", "BHXH_FORMAT");
        bad(NumberKind.BHXH, "798788598A", "BHXH_FORMAT");
    }

    @Test
    void takesAHealthCardApart() {
        good(NumberKind.BHYT, "DN4797987885988");
        assertThat(check(NumberKind.BHYT, "DN4797987885988").fields())
                .containsEntry("group", "DN")
                .containsEntry("level", "4")
                .containsEntry("province", "79")
                .as("never given out as a social-insurance number")
                .doesNotContainKey("bhxh");
        bad(NumberKind.BHYT, "DN6797987885988", "BHYT_LEVEL");
        bad(NumberKind.BHYT, "DN0797987885988", "BHYT_LEVEL");
        bad(NumberKind.BHYT, "DN4007987885988", "BHYT_PROVINCE");
        bad(NumberKind.BHYT, "dn4797987885988", "BHYT_FORMAT");
        bad(NumberKind.BHYT, "ĐN4797987885988", "BHYT_FORMAT");
        bad(NumberKind.BHYT, "DN479798788598", "BHYT_FORMAT");
    }

    @ParameterizedTest
    @CsvSource({"079085001234, Nam, 1985", "079185001234, Nữ, 1985", "001200000001, Nam, 2000", "096315000001, Nữ, 2015"
    })
    void readsSexAndBirthYearOfACitizenId(String id, String sex, String year) {
        good(NumberKind.CCCD, id);
        assertThat(check(NumberKind.CCCD, id).fields())
                .containsEntry("sex", sex)
                .containsEntry("birthYear", year);
    }

    @ParameterizedTest
    @CsvSource({
        "079216000001, CCCD_BIRTH_YEAR",
        "079985001234, CCCD_BIRTH_YEAR",
        "000085001234, CCCD_PROVINCE",
        "097085001234, CCCD_PROVINCE",
        "999085001234, CCCD_PROVINCE",
        "024123456, CCCD_FORMAT",
        "0790850012345, CCCD_FORMAT"
    })
    void refusesCitizenIds(String id, String code) {
        bad(NumberKind.CCCD, id, code);
    }

    @Test
    void warnsOfACountryCodeItCannotVerify() {
        warned(NumberKind.CCCD, "123085001234", "CCCD_PLACE_UNVERIFIED");
    }

    @Test
    void unitCodesOfAnotherLengthAreWarnedOf() {
        good(NumberKind.DON_VI, "TA0123A");
        warned(NumberKind.DON_VI, "TA01", "DON_VI_LENGTH");
        warned(NumberKind.DON_VI, "TA0123A45678901", "DON_VI_LENGTH");
        for (String wrong : new String[] {"TA0", "TA0123A456789012", "ta0123a", "TA-0123", "TÁ0123A", ""}) {
            bad(NumberKind.DON_VI, wrong, "DON_VI_FORMAT");
        }
    }

    @Test
    void readsACitizenCardsQrWithoutAddressAndOldNumber() {
        good(NumberKind.CCCD_QR, CCCD_QR);
        Checked checked = check(NumberKind.CCCD_QR, CCCD_QR.replace("||", "|024123456|"));
        assertThat(checked.fields())
                .containsEntry("name", "Nguyễn Văn Ánh")
                .containsEntry("birth", "01/02/1985")
                .containsEntry("issued", "15/06/2014");
        assertThat(checked.toString()).doesNotContain("Lê Lợi", "024123456");
        good(NumberKind.CCCD_QR, CCCD_QR + "|thêm|nữa");
        for (char separator = 0x1C; separator <= 0x1F; separator++) {
            good(NumberKind.CCCD_QR, CCCD_QR.replace('|', separator));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "01021985; 31021985; CCCD_QR_DATE",
                "01021985; 01022085; CCCD_QR_DATE",
                "01021985; 1021985; CCCD_QR_DATE",
                "15062014; 15062024; CCCD_QR_DATE",
                "15062014; 15061984; CCCD_QR_DATE",
                "|Nam|; |Male|; CCCD_QR_SEX",
                "||; |12345|; CCCD_QR_CMND",
                "|Nguyễn Văn Ánh|; | |; CCCD_QR_NAME",
                "|15062014; ''; CCCD_QR_FIELDS",
                "079085001234; 07908500123; CCCD_FORMAT"
            })
    void refusesCitizenCardQrs(String part, String wrong, String code) {
        assertThat(CCCD_QR).contains(part);
        bad(NumberKind.CCCD_QR, CCCD_QR.replace(part, wrong), code);
    }

    @Test
    void warnsWhenACardContradictsItself() {
        warned(NumberKind.CCCD_QR, CCCD_QR.replace("|Nam|", "|Nữ|"), "CCCD_QR_DISAGREES");
        warned(NumberKind.CCCD_QR, CCCD_QR.replace("01021985", "01021986"), "CCCD_QR_DISAGREES");
    }

    @Test
    void readsAHealthCardsQrWithoutTheAddress() {
        good(NumberKind.BHYT_QR, BHYT_QR);
        Checked checked = check(NumberKind.BHYT_QR, BHYT_QR);
        assertThat(checked.fields())
                .containsEntry("name", "Nguyễn")
                .containsEntry("sex", "Nữ")
                .containsEntry("validTo", "31/12/2015");
        assertThat(checked.toString()).doesNotContain("Quận").doesNotContain("5175e1baad6e2031");
        good(NumberKind.BHYT_QR, BHYT_QR.replace("27/02/1971", "1971"));
        good(NumberKind.BHYT_QR, BHYT_QR.replace("31/12/2015", "-"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "4e677579e1bb856e; 4e677579e1bb; BHYT_QR_NAME",
                "4e677579e1bb856e; 4e67757; BHYT_QR_NAME",
                "4e677579e1bb856e; Nguyễn; BHYT_QR_NAME",
                "4e677579e1bb856e; ''; BHYT_QR_NAME",
                "27/02/1971; 30/02/1971; BHYT_QR_DATE",
                "27/02/1971; 27/02/2971; BHYT_QR_DATE",
                "31/12/2015; 31/11/2015; BHYT_QR_DATE",
                "|2|; |3|; BHYT_QR_SEX",
                "|$; |; BHYT_QR_END",
                "|$; ''; BHYT_QR_FIELDS",
                "DN4797; DN9797; BHYT_LEVEL"
            })
    void refusesHealthCardQrs(String part, String wrong, String code) {
        assertThat(BHYT_QR).contains(part);
        bad(NumberKind.BHYT_QR, BHYT_QR.replace(part, wrong), code);
    }

    @Test
    void warnsWhereTheCardsLayoutIsKnownFromOneSampleOnly() {
        warned(NumberKind.BHYT_QR, BHYT_QR.replace("5175e1baad6e2031", "Quận 1"), "BHYT_QR_UNUSUAL");
        warned(NumberKind.BHYT_QR, BHYT_QR.replace("79 - 034", "BV Chợ Rẫy"), "BHYT_QR_UNUSUAL");
    }

    @Test
    void everyProblemSpeaksBothLanguages() {
        assertThat(check(NumberKind.MST, "x").problems())
                .extracting(
                        p -> p.wording().vi().isBlank(), p -> p.wording().en().isBlank())
                .containsExactly(tuple(false, false));
    }
}
