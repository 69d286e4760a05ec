package vn.tiepnhan.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tiepnhan.outbox.LyingCentre.Tongue;
import vn.tiepnhan.outbox.OutboxTable.State;
import vn.tiepnhan.wire.Answer;
import vn.tiepnhan.wire.PublishedKeys;
import vn.tiepnhan.wire.PublishedKeys.Endorsement;
import vn.tiepnhan.wire.ReceiptPayload;
import vn.tiepnhan.wire.SignedReceipt;
import vn.tiepnhan.wire.SigningKey;

/** A receipt is believed only if everything about it is right. */
final class LyingCentreTest {
    private static final SigningKey TRUE_KEY = SigningKey.generate();
    private static final SigningKey OTHER_KEY = SigningKey.generate();
    private static final PublishedKeys KEYS = new PublishedKeys(
            List.of(key(TRUE_KEY, null), key(OTHER_KEY, Endorsement.of(OTHER_KEY.publicKey(), OTHER_KEY))));

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0}")
    @MethodSource("lies")
    void aFalseReceiptConfirmsNothingAndIsPutAsideInTheEnd(String name, Tongue lie) throws IOException {
        Terminal terminal = terminal();
        OutboxRow deceived = terminal.table().add(1);
        OutboxRow honest = terminal.table().add(2);
        Tongue onlyTheFirst =
                truth -> truth.sequence() == 1 ? lie.answer(truth) : LyingCentre.confirmed(truth, TRUE_KEY, truth);
        try (LyingCentre centre = LyingCentre.thatSays(KEYS, onlyTheFirst)) {
            DeliveryReport first = terminal.deliverTo(centre.url());

            assertThat(first.doubted()).as(name).isEqualTo(1);
            assertThat(first.needsAPerson()).isTrue();
            assertThat(terminal.table().state(deceived)).isEqualTo(State.QUEUED);
            assertThat(terminal.table().state(honest)).isEqualTo(State.CONFIRMED);
            assertThat(terminal.table().code(deceived)).isEqualTo("FALSE_RECEIPT");

            terminal.deliverTo(centre.url());
            DeliveryReport third = terminal.deliverTo(centre.url());
            assertThat(third.quarantined()).isEqualTo(1);
            assertThat(terminal.table().state(deceived)).isEqualTo(State.QUARANTINED);
            assertThat(terminal.table().wording(deceived).vi()).contains("Giấy nhận");
        }
    }

    static Stream<Arguments> lies() {
        return Stream.of(
                lie("signed with a key nobody vouches for", t -> LyingCentre.confirmed(t, OTHER_KEY, t)),
                lie("signed with another key under the true key's name", t -> receipt(t, renamed(OTHER_KEY.sign(t)))),
                lie(
                        "another terminal",
                        t -> LyingCentre.confirmed(with(t, "X", t.sequence(), t.id(), 1, t.digest()), TRUE_KEY, t)),
                lie(
                        "another sequence",
                        t -> LyingCentre.confirmed(with(t, t.terminal(), 99, t.id(), 1, t.digest()), TRUE_KEY, t)),
                lie(
                        "another id",
                        t -> LyingCentre.confirmed(
                                with(t, t.terminal(), 1, RememberedTable.id(7), 1, t.digest()), TRUE_KEY, t)),
                lie(
                        "another version",
                        t -> LyingCentre.confirmed(with(t, t.terminal(), 1, t.id(), 2, t.digest()), TRUE_KEY, t)),
                lie(
                        "another digest",
                        t -> LyingCentre.confirmed(with(t, t.terminal(), 1, t.id(), 1, "0".repeat(64)), TRUE_KEY, t)),
                lie("payload altered after signing", t -> receipt(t, altered(TRUE_KEY.sign(t)))),
                lie("signature cut short", t -> receipt(t, cut(TRUE_KEY.sign(t)))),
                lie(
                        "no base64",
                        t -> receipt(
                                t,
                                new SignedReceipt("§", "§", TRUE_KEY.publicKey().keyId()))),
                lie("signed, but no receipt", t -> receipt(t, signedNonsense())),
                lie("no receipt at all", t -> new Answer(t.id(), t.version(), Answer.Status.CONFIRMED, null, null)));
    }

    @Test
    void aNewKeyVouchedForByNobodyTrustedStaysUnknown() throws IOException {
        Terminal terminal = terminal();
        OutboxRow row = terminal.table().add(1);
        SigningKey third = SigningKey.generate();
        PublishedKeys keys = new PublishedKeys(List.of(
                key(TRUE_KEY, null),
                key(third, Endorsement.of(third.publicKey(), OTHER_KEY)),
                key(
                        OTHER_KEY,
                        new Endorsement("AAAA", "AAAA", TRUE_KEY.publicKey().keyId()))));
        try (LyingCentre centre = LyingCentre.thatSays(keys, t -> LyingCentre.confirmed(t, third, t))) {
            assertThat(terminal.deliverTo(centre.url()).doubted()).isEqualTo(1);
        }
        assertThat(terminal.table().state(row)).isEqualTo(State.QUEUED);
    }

    @Test
    void trustFollowsAChainOfKeysInAnyOrder() throws IOException {
        Terminal terminal = terminal();
        terminal.table().add(1);
        SigningKey second = SigningKey.generate();
        SigningKey third = SigningKey.generate();
        PublishedKeys keys = new PublishedKeys(List.of(
                key(third, Endorsement.of(third.publicKey(), second)),
                key(second, Endorsement.of(second.publicKey(), TRUE_KEY)),
                key(TRUE_KEY, null)));
        try (LyingCentre centre = LyingCentre.thatSays(keys, t -> LyingCentre.confirmed(t, third, t))) {
            assertThat(terminal.deliverTo(centre.url()).confirmed()).isEqualTo(1);
        }
        assertThat(folder.resolve("pins")).isDirectoryContaining(f -> f.toString()
                .contains(third.publicKey().keyId()));
    }

    @Test
    void theCentresWordsAreCutToSize() throws IOException {
        Terminal terminal = terminal();
        OutboxRow row = terminal.table().add(1);
        Answer.Reason flood = Answer.Reason.of("X", "a\n\u001b[31m" + "b".repeat(10_000), "c");
        try (LyingCentre centre =
                LyingCentre.thatSays(KEYS, t -> new Answer(t.id(), t.version(), Answer.Status.REJECTED, null, flood))) {
            terminal.deliverTo(centre.url());
        }
        assertThat(terminal.table().wording(row).vi()).hasSizeLessThan(500).doesNotContain("\n", "\u001b");
    }

    private Terminal terminal() {
        return new Terminal(
                new RememberedTable(), folder.resolve("pins"), TRUE_KEY.publicKey(), "token", Duration.ofSeconds(30));
    }

    private static Arguments lie(String name, Tongue tongue) {
        return Arguments.of(name, tongue);
    }

    private static PublishedKeys.Key key(SigningKey key, @org.jspecify.annotations.Nullable Endorsement endorsement) {
        return new PublishedKeys.Key(
                key.publicKey().keyId(), "Ed25519", key.publicKey().pem(), "2015-01-01T00:00:00Z", null, endorsement);
    }

    private static ReceiptPayload with(
            ReceiptPayload truth, String terminal, long sequence, String id, int version, String digest) {
        return new ReceiptPayload(
                terminal, sequence, id, version, digest, truth.number(), truth.centreSequence(), truth.centreTime());
    }

    private static Answer receipt(ReceiptPayload truth, SignedReceipt receipt) {
        return new Answer(truth.id(), truth.version(), Answer.Status.CONFIRMED, receipt, null);
    }

    private static SignedReceipt renamed(SignedReceipt receipt) {
        return new SignedReceipt(
                receipt.payload(), receipt.signature(), TRUE_KEY.publicKey().keyId());
    }

    private static SignedReceipt altered(SignedReceipt receipt) {
        String text = new String(receipt.payloadBytes(), java.nio.charset.StandardCharsets.UTF_8);
        byte[] other = text.replace("00001/", "00002/").getBytes(java.nio.charset.StandardCharsets.UTF_8);
        return new SignedReceipt(Base64.getEncoder().encodeToString(other), receipt.signature(), receipt.keyId());
    }

    private static SignedReceipt cut(SignedReceipt receipt) {
        byte[] half = java.util.Arrays.copyOf(receipt.signatureBytes(), 32);
        return new SignedReceipt(receipt.payload(), Base64.getEncoder().encodeToString(half), receipt.keyId());
    }

    private static SignedReceipt signedNonsense() {
        byte[] nonsense = {'{', '}'};
        Base64.Encoder base64 = Base64.getEncoder();
        return new SignedReceipt(
                base64.encodeToString(nonsense),
                base64.encodeToString(TRUE_KEY.sign(nonsense)),
                TRUE_KEY.publicKey().keyId());
    }
}
