package vn.tiepnhan.ui.kiosk.station;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class KnownNumbersTest {
    @Test
    void zerosAreKnownUntilADayCanHaveUsedThemUp() {
        assertThat(KnownNumbers.upTo("ZK4150000017")).isEqualTo("ZK41500");
        assertThat(KnownNumbers.upTo("ZK4150009001")).isEqualTo("ZK4150");
        assertThat(KnownNumbers.upTo("ZK4150123451")).isEqualTo("ZK415");
        assertThat(KnownNumbers.upTo("ZK4159999991")).isEqualTo("ZK415");
    }

    @Test
    void onlyWhatAllNumbersOfTheHouseShareIsFilledIn() {
        assertThat(KnownNumbers.shared(List.of("ZK41500"))).isEqualTo("ZK41500");
        assertThat(KnownNumbers.shared(List.of("ZK41500", "ZM715000"))).isEqualTo("Z");
        assertThat(KnownNumbers.shared(List.of("ZK415", "ZK41600")))
                .as("last year's slips are typed from the year on")
                .isEqualTo("ZK41");
        assertThat(KnownNumbers.shared(List.of())).isEmpty();
    }
}
