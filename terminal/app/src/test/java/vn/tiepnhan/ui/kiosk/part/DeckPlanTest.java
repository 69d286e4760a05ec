package vn.tiepnhan.ui.kiosk.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiepnhan.ui.kiosk.part.DeckPlan.Page;
import vn.tiepnhan.ui.kiosk.part.DeckPlan.Place;
import vn.tiepnhan.ui.kiosk.part.DeckPlan.Wanted;

/** Targets that have to share a few rows. */
class DeckPlanTest {
    private static final List<Integer> LETTERS = List.of(10, 10, 10, 9);

    @Test
    void keysStandLineByLineWithTheEndsInWhatIsLeftOfEach() {
        DeckPlan plan = DeckPlan.of(new Wanted(13, 4, LETTERS, 1, List.of(1, 2, 2, 2, 2), 2));
        assertThat(plan.pages()).hasSize(1);
        assertThat(row(plan.pages().get(0), 0)).containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 39, 40);
        assertThat(row(plan.pages().get(0), 3)).endsWith(43);
        assertThat(plan.rows()).isEqualTo(4);
    }

    @Test
    void whereRowsAreFewWholeLinesTurnOverAndTheEndsStandOnEachPage() {
        DeckPlan plan = DeckPlan.of(new Wanted(14, 2, LETTERS, 1, List.of(1, 1, 2, 2), 2));
        assertThat(plan.pages()).hasSize(2).allSatisfy(page -> {
            assertThat(page.rows()).isEqualTo(2);
            assertThat(page.places().stream().map(Place::item)).contains(39, 40, 41, 42, DeckPlan.TURN);
        });
    }

    @Test
    void choicesStandInEvenColumnsWithTheEndsBelow() {
        DeckPlan plan = DeckPlan.of(new Wanted(10, 5, List.of(6), 4, List.of(2), 2));
        assertThat(plan.pages()).hasSize(1);
        assertThat(row(plan.pages().get(0), 0)).containsExactly(0, 1);
        assertThat(row(plan.pages().get(0), 3)).containsExactly(6);
        assertThat(plan.pages().get(0).places()).allMatch(place -> place.item() == 6 || place.width() == 0.5);
    }

    /** From one row of a small screen to a whole page. */
    @ParameterizedTest
    @CsvSource({"9,1", "9,2", "14,1", "14,2", "10,5", "13,4", "3,1", "1,3"})
    void noTargetIsLostAndNoneLiesOnAnother(int cells, int rows) {
        for (List<Integer> lines : List.of(LETTERS, List.of(6), List.of(1), List.of(37))) {
            for (int span = 1; span <= Math.min(cells, 6); span++) {
                whole(new Wanted(cells, rows, lines, span, List.of(1, 2, 1), Math.min(2, cells)));
            }
        }
    }

    private static void whole(Wanted wanted) {
        DeckPlan plan = DeckPlan.of(wanted);
        List<Integer> seen = plan.pages().stream()
                .flatMap(page -> items(page).stream())
                .distinct()
                .toList();
        assertThat(seen)
                .containsAll(IntStream.range(0, wanted.count() + 3).boxed().toList());
        assertThat(seen.contains(DeckPlan.TURN)).isEqualTo(plan.pages().size() > 1);
        for (Page page : plan.pages()) {
            for (Place one : page.places()) {
                assertThat(one.x() + one.width()).isLessThanOrEqualTo(1 + 1e-9);
                assertThat(page.places())
                        .filteredOn(other -> !other.equals(one) && other.row() == one.row())
                        .allMatch(other -> other.x() >= one.x() + one.width() - 1e-9
                                || other.x() + other.width() <= one.x() + 1e-9);
            }
        }
    }

    private static List<Integer> items(Page page) {
        return page.places().stream().map(Place::item).toList();
    }

    private static List<Integer> row(Page page, int row) {
        return page.places().stream()
                .filter(place -> place.row() == row)
                .map(Place::item)
                .toList();
    }
}
