package vn.tiepnhan.bridge.card.apdu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import vn.tiepnhan.bridge.link.CardFault;
import vn.tiepnhan.bridge.link.CardLink;

final class CardTalkTest {
    private final List<String> sent = new ArrayList<>();

    @Test
    void putsAnAnswerInPiecesTogether() throws CardFault {
        ResponseApdu answer = talk(false, command -> switch (sent.size()) {
                    case 1 -> bytes("AABB6102");
                    case 2 -> bytes("CCDD6100");
                    default -> bytes("EE9000");
                })
                .send(CommandApdu.asking(0xCB, 0x3F, 0xFF, CommandApdu.ANY));
        assertThat(HexFormat.of().formatHex(answer.data())).isEqualTo("aabbccddee");
        assertThat(answer.done()).isTrue();
        assertThat(sent).containsExactly("00CB3FFF00", "00C0000002", "00C0000000");
    }

    @Test
    void asksAgainWithTheLengthTheCardWants() throws CardFault {
        ResponseApdu answer = talk(false, command -> sent.size() == 1 ? bytes("6C10") : bytes("009000"))
                .send(CommandApdu.asking(0xB0, 0, 0, 0x100));
        assertThat(answer.done()).isTrue();
        assertThat(sent).containsExactly("00B0000000", "00B0000010");
    }

    @Test
    void chainsLongDataAndStopsWhereTheCardRefuses() throws CardFault {
        byte[] data = new byte[600];
        Arrays.fill(data, (byte) 1);
        talk(false, command -> bytes("9000")).send(CommandApdu.with(0x87, 7, 0x9A, data, CommandApdu.ANY));
        assertThat(sent)
                .extracting(one -> one.substring(0, 10))
                .containsExactly("1087079AFF", "1087079AFF", "0087079A5A");
        assertThat(sent.get(2)).endsWith("0100");

        sent.clear();
        ResponseApdu refused =
                talk(false, command -> bytes("6700")).send(CommandApdu.with(0x87, 7, 0x9A, data, CommandApdu.ANY));
        assertThat(refused.is(0x6700)).isTrue();
        assertThat(sent).hasSize(1);
    }

    @Test
    void sendsExtendedOnlyWhereItMayAndMust() throws CardFault {
        CardTalk talk = talk(true, command -> bytes("9000"));
        talk.send(CommandApdu.with(0x87, 7, 0x9A, new byte[300], CommandApdu.ANY));
        talk.send(CommandApdu.with(0xA4, 4, 0, new byte[5], 0x100));
        assertThat(sent.get(0)).startsWith("0087079A00012C").endsWith("0000");
        assertThat(sent.get(1)).isEqualTo("00A4040005000000000000");
    }

    @Test
    void fallsBackToShortCommandsWhereCardOrReaderTakeNoLongOnes() throws CardFault {
        CardTalk refusing = talk(true, command -> bytes(command[4] == 0 && command.length > 5 ? "6700" : "9000"));
        assertThat(refusing.send(CommandApdu.with(0x87, 7, 0x9A, new byte[300], CommandApdu.ANY))
                        .done())
                .isTrue();
        assertThat(sent).hasSize(3);
        assertThat(refusing.extended()).isFalse();
    }

    @Test
    void aCardWithoutAnEndIsToldSo() {
        List<Function<byte[], byte[]>> cards = List.of(
                command -> bytes("6100"),
                command -> bytes("556101"),
                command -> bytes("00".repeat(256) + "6100"),
                command -> bytes(sent.size() % 2 == 0 ? "6C10" : "6C20"));
        for (Function<byte[], byte[]> card : cards) {
            assertThatThrownBy(() -> talk(false, card).send(CommandApdu.asking(0xCB, 0x3F, 0xFF, CommandApdu.ANY)))
                    .isInstanceOfSatisfying(
                            CardFault.class, fault -> assertThat(fault.kind()).isEqualTo(CardFault.Kind.ENDLESS));
        }
        assertThat(sent).hasSizeLessThan(2000);
    }

    @Test
    void aSlowCardEndsWithTheConversationsPatience() {
        CardTalk impatient = new CardTalk(link(command -> bytes("9000")), false, Duration.ZERO);
        assertThatThrownBy(() -> impatient.send(CommandApdu.asking(0xB0, 0, 0, 1)))
                .isInstanceOfSatisfying(
                        CardFault.class, fault -> assertThat(fault.kind()).isEqualTo(CardFault.Kind.STUCK));
    }

    @Test
    void anAnswerWithoutStatusWordIsGarbled() {
        assertThatThrownBy(() -> talk(false, command -> bytes("90")).send(CommandApdu.asking(0xB0, 0, 0, 1)))
                .isInstanceOfSatisfying(
                        CardFault.class, fault -> assertThat(fault.kind()).isEqualTo(CardFault.Kind.GARBLED));
    }

    @Test
    void aSecretIsForgottenWhereItCanBe() throws CardFault {
        byte[] pin = bytes("3132333435360000");
        CommandApdu verify = CommandApdu.with(0x20, 0, 0x80, pin, 0);
        talk(false, command -> bytes("9000")).sendSecret(verify);
        assertThat(sent).containsExactly("00200080083132333435360000");
        assertThat(pin).containsOnly(0);
        assertThat(verify.toString()).doesNotContain("3132");
    }

    private CardTalk talk(boolean extended, Function<byte[], byte[]> card) {
        return new CardTalk(link(card), extended, Duration.ofSeconds(20));
    }

    private CardLink link(Function<byte[], byte[]> card) {
        return new CardLink() {
            @Override
            public byte[] atr() {
                return bytes("3B80800101");
            }

            @Override
            public byte[] transmit(byte[] command) {
                sent.add(HexFormat.of().withUpperCase().formatHex(command));
                return card.apply(command);
            }
        };
    }

    private static byte[] bytes(String hex) {
        return HexFormat.of().parseHex(hex);
    }
}
