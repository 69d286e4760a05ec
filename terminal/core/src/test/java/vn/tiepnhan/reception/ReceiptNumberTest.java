package vn.tiepnhan.reception;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class ReceiptNumberTest {
    private static final String CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ*~$=U";

    @Test
    void endsInTheRestModulo37OfItsValueInBase32() {
        ReceiptNumber number = ReceiptNumber.after("ZK415", Optional.empty());
        BigInteger value = BigInteger.ZERO;
        for (char c : number.text().substring(0, 11).toCharArray()) {
            value = value.multiply(BigInteger.valueOf(32)).add(BigInteger.valueOf(CROCKFORD.indexOf(c)));
        }
        int rest = value.mod(BigInteger.valueOf(37)).intValue();
        assertThat(number.text()).isEqualTo("ZK415000001" + CROCKFORD.charAt(rest));
    }

    @Test
    void countsOnFromTheHighestAndStopsAtAMillion() {
        Optional<String> highest =
                Optional.of(ReceiptNumber.after("ZK415", Optional.empty()).text());
        assertThat(ReceiptNumber.after("ZK415", highest).text()).startsWith("ZK415000002");
        assertThatThrownBy(() -> ReceiptNumber.after("ZK415", Optional.of("ZK4159999990")))
                .hasMessageContaining("999999");
    }

    @Test
    void isReadHoweverItIsTypedButNotWithAnyWrongCharacter() {
        ReceiptNumber number = ReceiptNumber.after("Z0115", Optional.empty());
        assertThat(ReceiptNumber.parse(number.grouped())).contains(number);
        assertThat(ReceiptNumber.parse(" zoi-15-OOOOO1" + number.text().charAt(11) + " "))
                .contains(number);
        for (int at = 0; at < 11; at++) {
            for (char other : CROCKFORD.substring(0, 32).toCharArray()) {
                String text =
                        number.text().substring(0, at) + other + number.text().substring(at + 1);
                assertThat(ReceiptNumber.parse(text).isPresent()).isEqualTo(text.equals(number.text()));
            }
        }
        assertThat(ReceiptNumber.parse("")).isEmpty();
        assertThat(ReceiptNumber.parse("ZK4-15-00000đ-7")).isEmpty();
    }

    @Test
    void isShownInGroups() {
        assertThat(new ReceiptNumber(
                                ReceiptNumber.after("ZK415", Optional.empty()).text())
                        .grouped())
                .matches("ZK4-15-000001-[0-9A-Z*~$=]");
    }
}
