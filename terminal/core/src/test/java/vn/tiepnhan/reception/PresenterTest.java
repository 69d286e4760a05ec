package vn.tiepnhan.reception;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class PresenterTest {
    @Test
    void keepsNameAndNumberOfAnIdentityCardAndDropsAllElse() {
        assertThat(Presenter.parse("079087654321|123456789|Lê Thị Mẫu|01021987|Nữ|12 Đường Mẫu|10032021"))
                .isEqualTo(new Presenter("Lê Thị Mẫu", "079087654321"));
        assertThat(Presenter.parse("079087654321\u001c\u001cLê Thị Mẫu\u001c01021987\u001cNữ\u001cX\u001c10032021"))
                .isEqualTo(new Presenter("Lê Thị Mẫu", "079087654321"));
    }

    @Test
    void tellsANameFromANumber() {
        assertThat(Presenter.parse("Lê Thị Mẫu")).isEqualTo(new Presenter("Lê Thị Mẫu", ""));
        assertThat(Presenter.parse("Lê Thị Mẫu, CCCD: 079087654321"))
                .isEqualTo(new Presenter("Lê Thị Mẫu", "079087654321"));
        assertThat(Presenter.parse("Lê Thị Mẫu (012345678)")).isEqualTo(new Presenter("Lê Thị Mẫu", "012345678"));
        assertThat(Presenter.parse("")).isEqualTo(new Presenter("", ""));
    }
}
