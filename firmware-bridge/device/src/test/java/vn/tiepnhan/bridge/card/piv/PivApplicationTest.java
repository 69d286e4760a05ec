package vn.tiepnhan.bridge.card.piv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiepnhan.bridge.api.CardChallenge;
import vn.tiepnhan.bridge.api.CertificateFacts;
import vn.tiepnhan.bridge.api.ChallengeAnswer;
import vn.tiepnhan.bridge.card.CardOfOneAnswer;
import vn.tiepnhan.bridge.card.CardOnTable;
import vn.tiepnhan.bridge.card.apdu.CardTalk;
import vn.tiepnhan.bridge.card.tlv.MalformedTlv;
import vn.tiepnhan.bridge.card.tlv.TlvWriter;
import vn.tiepnhan.bridge.link.CardFault;
import vn.tiepnhan.bridge.sim.card.CardMischief;
import vn.tiepnhan.bridge.sim.card.Holder;
import vn.tiepnhan.bridge.sim.card.PivCard;

final class PivApplicationTest {
    private static final Instant FROM = Instant.parse("2026-01-01T00:00:00Z");
    private static final Holder RSA = Holder.make("RSA", Holder.SAMPLE, FROM, FROM.plus(Duration.ofDays(365)));
    private static final Holder EC = Holder.make("EC", Holder.SAMPLE, FROM, FROM.plus(Duration.ofDays(365)));
    private static final CardChallenge CHALLENGE = new CardChallenge(
            CardChallenge.Purpose.STAFF_LOGIN, "0123456789abcdef".getBytes(StandardCharsets.US_ASCII));

    @ParameterizedTest
    @CsvSource({"RSA,false", "RSA,true", "EC,false", "EC,true"})
    void readsTheCertificatePlainOrPacked(String algorithm, boolean packed) throws CardFault {
        CertificateFacts facts =
                on(card(algorithm, packed)).contents().certificates().get(0);
        assertThat(facts.place()).isEqualTo("9A");
        assertThat(facts.subject()).contains("CN=NGUYỄN THỊ MẪU (THẺ MÔ PHỎNG)");
        assertThat(facts.uids()).containsExactly("CCCD:079000000000", "MST:0312345678");
        assertThat(facts.notBefore()).isEqualTo(FROM);
        assertThat(facts.sha256()).hasSize(64);
        assertThat(facts.toString()).doesNotContain("079000000000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"RSA", "EC"})
    void signsAChallengeThatNothingElseFits(String algorithm) throws CardFault {
        ChallengeAnswer answer = on(card(algorithm, false)).sign(CHALLENGE, pin("123456"));
        assertThat(answer.signed()).isTrue();
        assertThat(answer.fits(CHALLENGE)).isTrue();
        assertThat(answer.fits(new CardChallenge(CardChallenge.Purpose.APPROVAL, CHALLENGE.challenge())))
                .isFalse();
        byte[] other = CHALLENGE.challenge();
        other[3] ^= 1;
        assertThat(answer.fits(new CardChallenge(CHALLENGE.purpose(), other))).isFalse();
    }

    @Test
    void aWrongPinCostsOneTryAndIsNeverSentAgain() throws CardFault {
        PivCard card = card("EC", false);
        CardOnTable table = new CardOnTable(card);
        PivApplication piv = on(table);
        byte[] typed = pin("999999");
        ChallengeAnswer answer = piv.sign(CHALLENGE, typed);

        assertThat(answer.signed()).isFalse();
        assertThat(answer.pin().triesLeft()).isEqualTo(2);
        assertThat(answer.pin().message().code()).isEqualTo("PIN_WRONG");
        assertThat(table.sent().stream().filter(one -> one.startsWith("0020008008")))
                .hasSize(1);
        assertThat(card.triesLeft()).isEqualTo(2);
        assertThat(typed).containsOnly(0);
        assertThat(piv.pinState().triesLeft()).isEqualTo(2);
        assertThat(card.triesLeft()).as("asking takes no try").isEqualTo(2);
    }

    @Test
    void aPinOfImpossibleLengthIsNotSent() throws CardFault {
        PivCard card = card("EC", false);
        for (String typed : new String[] {"", "123", "123456789"}) {
            ChallengeAnswer answer = on(card).sign(CHALLENGE, pin(typed));
            assertThat(answer.pin().message().code()).isEqualTo("PIN_SHAPE");
        }
        assertThat(card.triesLeft()).isEqualTo(3);
    }

    @Test
    void aBlockedCardIsToldApartAndNotTriedAgain() throws CardFault {
        PivCard card = card("EC", false);
        for (int left = 2; left >= 0; left--) {
            assertThat(on(card).sign(CHALLENGE, pin("000000")).pin().triesLeft())
                    .isEqualTo(left);
        }
        CardOnTable table = new CardOnTable(card);
        ChallengeAnswer answer = on(table).sign(CHALLENGE, pin("123456"));
        assertThat(answer.pin().blocked()).isTrue();
        assertThat(answer.pin().message().vi()).contains("khóa");
        assertThat(table.sent()).noneMatch(one -> one.startsWith("0020008008"));
        assertThat(on(card).pinState().blocked()).isTrue();
    }

    @Test
    void aCardOfRandomBytesNeverHangsAndNeverCrashes() {
        for (int seed = 0; seed < 300; seed++) {
            CardMischief card = new CardMischief(card("EC", false), seed);
            CardTalk talk = new CardTalk(new CardOnTable(card), false, Duration.ofSeconds(5));
            int at = new Random(seed).nextInt(6);
            card.after(at, () -> card.does(CardMischief.Kind.GARBAGE));
            try {
                PivApplication piv = PivApplication.on(talk, List.of()).orElse(null);
                if (piv != null) {
                    piv.contents();
                    piv.sign(CHALLENGE, pin("123456"));
                }
            } catch (CardFault told) {
                assertThat(told.reason().vi()).isNotBlank();
            }
        }
    }

    @Test
    void aCardThatOnlySaysYesIsNoPivCard() throws CardFault {
        for (String yes : new String[] {"9000", "6F009000", "FFFFFF9000", "01029000"}) {
            CardOnTable table = new CardOnTable(new CardOfOneAnswer(yes));
            assertThat(PivApplication.on(new CardTalk(table, false, Duration.ofSeconds(5)), List.of()))
                    .as(yes)
                    .isEmpty();
        }
    }

    @Test
    void aCertificateThatInflatesWithoutEndIsGarbled() throws Exception {
        byte[] bomb;
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
                gzip.write(new byte[10_000_000]);
            }
            bomb = out.toByteArray();
        }
        byte[] container = TlvWriter.object(0x53, TlvWriter.object(0x70, bomb), TlvWriter.object(0x71, new byte[] {1}));
        assertThatThrownBy(() -> PivCertificate.in(container))
                .isInstanceOf(MalformedTlv.class)
                .hasMessageContaining("65536");
    }

    private static PivCard card(String algorithm, boolean packed) {
        return new PivCard(algorithm.equals("RSA") ? RSA : EC, "123456", 3, packed);
    }

    private static PivApplication on(PivCard card) throws CardFault {
        return on(new CardOnTable(card));
    }

    private static PivApplication on(CardOnTable table) throws CardFault {
        return PivApplication.on(new CardTalk(table, false, Duration.ofSeconds(20)), List.of())
                .orElseThrow();
    }

    private static byte[] pin(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
