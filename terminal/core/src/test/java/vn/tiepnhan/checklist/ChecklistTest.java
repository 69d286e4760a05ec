package vn.tiepnhan.checklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiepnhan.checklist.Checklist.Basis;
import vn.tiepnhan.checklist.Checklist.State;
import vn.tiepnhan.policy.Procedure;
import vn.tiepnhan.policy.rule.Policy;

/** Papers that lie on the counter against the catalogue's. */
class ChecklistTest {
    private static final Procedure INVENTED = new Procedure(
            "900",
            "Thủ tục mẫu",
            Set.of(Procedure.Field.OTHER),
            null,
            List.of(
                    new Procedure.Paper("Tờ khai TK1-TS", true, 2),
                    new Procedure.Paper("D02-TS", true, 0),
                    new Procedure.Paper("Đơn đề nghị", true, 1),
                    new Procedure.Paper("D01-TS", false, 1)),
            null);

    @Test
    void namesEverythingLackingAtOnceAndNothingOptional() {
        Checklist list = check("TK1-TS");
        assertThat(list.lacking())
                .extracting(Checklist.Row::name)
                .containsExactly("Tờ khai TK1-TS", "D02-TS", "Đơn đề nghị");
        assertThat(list.rows())
                .extracting(Checklist.Row::state)
                .containsExactly(State.TOO_FEW, State.MISSING, State.MISSING, State.NOT_NEEDED);
        assertThat(ChecklistWords.items(list))
                .extracting(item -> item.vi())
                .containsExactly("Tờ khai TK1-TS: 01 bản (đã có 1, cần 2)", "D02-TS: 01 bản", "Đơn đề nghị: 01 bản");
        assertThat(list.complete()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"D02-TS", "d02 ts", "Mẫu D02-TS", "D02-TS Danh sách lao động tham gia BHXH", "D02_TS"})
    void aFormIsKnownByItsCodeHoweverItIsCalled(String called) {
        assertThat(check(called + ", TK1-TS=2, don de nghi").complete()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"TS", "D02", "D020-TS", "D02-TSX", "đề nghị", "02"})
    void whatIsNotAPapersNameDoesNotCountAsIt(String called) {
        Checklist list = check(called);
        assertThat(list.rows()).extracting(Checklist.Row::state).doesNotContain(State.THERE);
        assertThat(list.beyond()).extracting(PaperThere::name).containsExactly(called);
    }

    @Test
    void copiesAddUpAndWhatTheCatalogueDoesNotNameIsNeverAskedFor() {
        Checklist list = check("TK1-TS, Tờ khai TK1-TS, D02-TS=7, Đơn đề nghị, Giấy khai sinh=3");
        assertThat(list.complete()).isTrue();
        assertThat(list.beyond()).containsExactly(new PaperThere("Giấy khai sinh", 3));
        assertThat(ChecklistWords.result(list).vi()).isEqualTo("Thành phần hồ sơ đủ theo danh mục thủ tục 900.");
    }

    @Test
    void aProcedureNobodyKnowsAsksForNothing() {
        Checklist list = Checklist.of("999", Optional.empty(), List.of());
        assertThat(list.basis()).isEqualTo(Basis.UNKNOWN_PROCEDURE);
        assertThat(list.lacking()).isEmpty();
        assertThat(list.complete()).isFalse();
        assertThat(ChecklistWords.result(list).vi()).contains("không có thủ tục 999");
    }

    @Test
    void shippedCataloguesWithoutPapersSaySoForEveryProcedure() {
        Policy policy = Policy.shipped();
        for (String profile : policy.profiles()) {
            policy.profile(profile).catalogue().values().forEach(procedure -> {
                Checklist list = Checklist.of(procedure.code(), Optional.of(procedure), List.of());
                assertThat(list.basis())
                        .as(procedure.code())
                        .isEqualTo(procedure.papers().isEmpty() ? Basis.NO_LIST : Basis.LISTED);
            });
        }
    }

    @ParameterizedTest
    @CsvSource({"D02-TS=0", "D02-TS=-1", "D02-TS=two", "D02-TS=", "=3", "D02-TS=12345"})
    void aNumberOfCopiesThatCannotBeIsRefused(String said) {
        assertThatThrownBy(() -> PaperThere.list(said)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Checklist check(String there) {
        return Checklist.of("900", Optional.of(INVENTED), PaperThere.list(there));
    }
}
