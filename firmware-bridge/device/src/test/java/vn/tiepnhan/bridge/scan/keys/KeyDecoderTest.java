package vn.tiepnhan.bridge.scan.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.tiepnhan.bridge.code.KeyLayout;
import vn.tiepnhan.bridge.scan.FrameShape;
import vn.tiepnhan.bridge.scan.ScanProbe;

final class KeyDecoderTest {
    private static final FrameShape ENTER =
            new FrameShape(new byte[0], List.of(new byte[] {'\r'}), Duration.ZERO, 4096);
    /** T N 1 A by place on a US keyboard. */
    private static final int[] TN1A = {20, 49, 2, 30};

    @ParameterizedTest
    @EnumSource(EventSize.class)
    void readsEventsOfBothSizesInEveryChunking(EventSize size) {
        byte[] stream = new Keys(size)
                .press(Keys.SHIFT)
                .tap(TN1A[0], TN1A[1])
                .release(Keys.SHIFT)
                .tap(2)
                .tap(Keys.ENTER)
                .tap(30, Keys.KEYPAD_ENTER)
                .bytes();
        for (int cut = 0; cut <= stream.length; cut++) {
            KeyDecoder decoder = new KeyDecoder(size, KeyLayout.named("us"), ENTER, true);
            List<String> read = new ArrayList<>(ScanProbe.read(decoder, Arrays.copyOf(stream, cut)));
            read.addAll(ScanProbe.read(decoder, Arrays.copyOfRange(stream, cut, stream.length)));
            assertThat(read).containsExactly("- " + hex("TN1"), "- " + hex("a"));
        }
    }

    @Test
    void anAimIdentifierTypedInFrontIsStrippedToo() {
        Keys keys = keys().tap(27).press(Keys.SHIFT).tap(16).release(Keys.SHIFT).tap(2, 3, 4, Keys.ENTER);
        assertThat(ScanProbe.read(us(), keys.bytes())).containsExactly("QR " + hex("23"));
    }

    @Test
    void capsLockOfTheScannersOwnTurnsLettersOnly() {
        Keys keys = keys().tap(Keys.CAPS_LOCK, 30, 2)
                .press(Keys.SHIFT)
                .tap(30)
                .release(Keys.SHIFT)
                .tap(Keys.CAPS_LOCK, 30, Keys.ENTER);
        assertThat(ScanProbe.read(us(), keys.bytes())).containsExactly("- " + hex("A1aa"));
    }

    @Test
    void groupSeparatorsComeAsControlKeysOrAsNumbersWithAlt() {
        Keys control =
                keys().tap(2).press(Keys.CONTROL).tap(27).release(Keys.CONTROL).tap(3, Keys.ENTER);
        assertThat(ScanProbe.read(us(), control.bytes())).containsExactly("- " + hex("1\u001D2"));
        Keys alt = keys().tap(2)
                .press(Keys.ALT)
                .tap(82, 82, 80, 73)
                .release(Keys.ALT)
                .tap(3, Keys.ENTER);
        assertThat(ScanProbe.read(us(), alt.bytes())).containsExactly("- " + hex("1\u001D2"));
    }

    @Test
    void aKeyThatRepeatsBecauseItIsHeldCountsOnce() {
        Keys keys = keys().press(30).event(1, 30, 2).event(1, 30, 2).release(30).tap(Keys.ENTER);
        assertThat(ScanProbe.read(us(), keys.bytes())).containsExactly("- " + hex("a"));
    }

    @Test
    void aCodeWithKeysLostIsDroppedWholeAndSaid() {
        Keys keys = keys().tap(2, Keys.ENTER)
                .tap(3)
                .event(0, 3, 0)
                .tap(4, Keys.ENTER)
                .tap(5, Keys.ENTER);
        assertThat(ScanProbe.read(us(), keys.bytes())).containsExactly("- " + hex("1"), "KEYS_LOST", "- " + hex("4"));
    }

    @Test
    void aKeyTheLayoutDoesNotHaveDropsItsCodeOnly() {
        Keys keys = keys().tap(2, 59, 3, Keys.ENTER).tap(4, Keys.ENTER);
        assertThat(ScanProbe.read(us(), keys.bytes())).containsExactly("UNKNOWN_KEY", "- " + hex("3"));
    }

    @Test
    void aDamagedCodeThatNeverEndsIsForgottenAfterASilence() {
        KeyDecoder decoder = us();
        assertThat(ScanProbe.read(decoder, keys().tap(2, 59).bytes())).containsExactly("UNKNOWN_KEY");
        assertThat(decoder.patience()).isPositive();
        decoder.silence();
        assertThat(ScanProbe.read(decoder, keys().tap(4, Keys.ENTER).bytes())).containsExactly("- " + hex("3"));
    }

    /** Each layout's own sources for what its scanner types: the same letters sit elsewhere. */
    @ParameterizedTest
    @CsvSource({"us,aq;<", "gb,aq;\\", "de,aqö<", "fr,qam<"})
    void keysAreReadByThePlaceTheyHaveOnTheProfilesLayout(String layout, String text) {
        KeyDecoder decoder = new KeyDecoder(EventSize.WORDS_OF_64, KeyLayout.named(layout), ENTER, true);
        assertThat(ScanProbe.read(
                        decoder, keys().tap(30, 16, 39, 86, Keys.ENTER).bytes()))
                .containsExactly("- " + hex(text));
    }

    @Test
    void everyPrintableCharacterHasAKeyOnTheUsLayout() {
        StringBuilder all = new StringBuilder();
        for (int key = 0; key < 128; key++) {
            for (boolean shift : new boolean[] {false, true}) {
                Keys keys = keys();
                if (shift) {
                    keys.press(Keys.SHIFT);
                }
                keys.tap(key).release(Keys.SHIFT).tap(Keys.ENTER);
                for (String read : ScanProbe.read(us(), keys.bytes())) {
                    all.append(read.startsWith("- ") ? text(read.substring(2)) : "");
                }
            }
        }
        for (char c = ' '; c < 127; c++) {
            assertThat(all.toString()).contains(String.valueOf(c));
        }
    }

    @Test
    void noiseNeverFails() {
        byte[] noise = new byte[240_000];
        new Random(4).nextBytes(noise);
        KeyDecoder decoder = us();
        decoder.feed(noise);
        decoder.forget();
        assertThat(ScanProbe.read(decoder, keys().tap(2, Keys.ENTER).bytes())).containsExactly("- " + hex("1"));
    }

    private static Keys keys() {
        return new Keys(EventSize.WORDS_OF_64);
    }

    private static KeyDecoder us() {
        return new KeyDecoder(EventSize.WORDS_OF_64, KeyLayout.named("us"), ENTER, true);
    }

    private static String hex(String text) {
        return HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(String hex) {
        return new String(HexFormat.of().parseHex(hex), StandardCharsets.UTF_8);
    }
}
