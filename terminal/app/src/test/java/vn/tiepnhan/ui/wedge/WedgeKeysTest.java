package vn.tiepnhan.ui.wedge;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.KeyEvent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiepnhan.bridge.code.KeyLayout;

final class WedgeKeysTest {
    private static final String TN1 = "TN1A103.TZ0012345.0301234567....092025010112AB34CD0101MFZWI3#5A7B9C0D";

    private final List<WedgeScan> scans = new ArrayList<>();
    private final List<KeyEvent> arrived = new ArrayList<>();
    private boolean inText = true;
    private WedgeKeys keys = with(WedgeSettings.usual());

    @Test
    void aScanReachesNoTextFieldAndItsEnterPressesNothing() {
        feed(new Typist().type(TN1, 5).enter());
        assertThat(codes()).containsExactly(TN1);
        assertThat(arrived).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 2, 5, 10, 20, 25})
    void anyPaceOfAScannerIsRecognised(long gap) {
        feed(new Typist().type("ZK415000123", gap).enter());
        assertThat(codes()).containsExactly("ZK415000123");
        assertThat(arrived).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {45, 60, 90, 150, 300})
    void aPersonsKeysAllArriveInTheirOrderHoweverFastTheyType(long gap) {
        Typist person =
                new Typist().type("Cong ty TNHH 0301234567, quan 7", gap).enter();
        feed(person);
        assertThat(scans).isEmpty();
        assertThat(arrived).containsExactlyElementsOf(person.events());
    }

    @Test
    void aPersonsUnevenRhythmAllArrives() {
        Random random = new Random(11);
        for (int round = 0; round < 200; round++) {
            arrived.clear();
            Typist person = new Typist();
            for (int i = 0; i < 40; i++) {
                person.type(String.valueOf((char) ('0' + random.nextInt(75))), 15 + random.nextInt(120));
            }
            person.enter();
            feed(person);
            assertThat(arrived).containsExactlyElementsOf(person.events());
        }
        assertThat(scans).isEmpty();
    }

    /** The times the events carry show the stall as one long gap and no gaps after it. */
    @Test
    void aStallOfFiftyMillisecondsAnywhereChangesNothing() {
        for (int at = 1; at < 13; at++) {
            scans.clear();
            String code = "8936036020123";
            feed(new Typist()
                    .type(code.substring(0, at), 3)
                    .pause(50)
                    .type(code.substring(at), 1)
                    .enter());
            assertThat(codes()).as("stall after key %d", at).containsExactly(code);
            assertThat(arrived).isEmpty();
        }
    }

    /** Telex turns "aa" into "â" and "s" into a tone; VNI does it with digits. The keys stay what they are. */
    @Test
    void anInputMethodThatRewritesCharactersChangesNoCode() {
        Typist telex = new Typist();
        String shown = "â\u0008â\u0301ẵ1234";
        String code = "aasfwx1234";
        for (int i = 0; i < code.length(); i++) {
            telex.rewritten(code.charAt(i), i < shown.length() ? shown.charAt(i) : '\u0301', 4);
        }
        feed(telex.enter());
        assertThat(codes()).containsExactly(code);
        assertThat(arrived).isEmpty();
    }

    /** With Caps Lock on, the desktop shows the other case; the scanner's own Shift says what it meant. */
    @Test
    void capsLockOfTheMachineChangesNoCode() {
        Typist caps = new Typist();
        for (char c : new char[] {'T', 'n', '1', 'A', 'b', 'C', '9'}) {
            char shown = Character.isUpperCase(c) ? Character.toLowerCase(c) : Character.toUpperCase(c);
            caps.rewritten(c, shown, 4);
        }
        feed(caps.enter());
        assertThat(codes()).containsExactly("Tn1AbC9");
    }

    @Test
    void groupSeparatorsAreKept() {
        feed(new Typist()
                .type("]C10108936036020123", 4)
                .control(KeyEvent.VK_CLOSE_BRACKET, 4)
                .type("10LOT7", 4)
                .enter());
        assertThat(codes()).containsExactly("0108936036020123\u001D10LOT7");
        assertThat(scans.get(0).symbology()).isEqualTo("CODE_128");
    }

    @Test
    void enterAloneShortcutsArrowsAndShortTextsGoTheirWay() {
        Typist person = new Typist()
                .enter()
                .pause(500)
                .control(KeyEvent.VK_N, 200)
                .key(KeyEvent.VK_F2, 100)
                .type("12345", 3)
                .enter()
                .pause(400)
                .type("1", 10)
                .key(KeyEvent.VK_LEFT, 10)
                .key(KeyEvent.VK_BACK_SPACE, 10)
                .enter();
        feed(person);
        assertThat(scans).isEmpty();
        assertThat(arrived).containsExactlyElementsOf(person.events());
    }

    @Test
    void aKeyHeldDownIsNoScan() {
        Typist held = new Typist();
        for (int i = 0; i < 30; i++) {
            held.press(KeyEvent.VK_0).pause(20);
        }
        held.release(KeyEvent.VK_0).enter();
        feed(held);
        assertThat(scans).isEmpty();
        assertThat(arrived).containsExactlyElementsOf(held.events());
    }

    @Test
    void twoScansInARowAreTwo() {
        feed(new Typist()
                .type("ZK415000123", 3)
                .enter()
                .pause(30)
                .type("ZK415000124", 3)
                .enter());
        assertThat(codes()).containsExactly("ZK415000123", "ZK415000124");
        assertThat(arrived).isEmpty();
    }

    @Test
    void aPersonsWordJustBeforeAScanStaysInFront() {
        Typist word = new Typist().type("an ", 150).pause(200);
        List<KeyEvent> theirs = word.events();
        feed(word.type("ZK415000123", 3).enter());
        assertThat(codes()).containsExactly("ZK415000123");
        assertThat(arrived).containsExactlyElementsOf(theirs);
    }

    @Test
    void aKeyHeldByAPersonWhileAScanComesIsLetGo() {
        Typist both = new Typist().press(KeyEvent.VK_F5).pause(300).type("ZK4150", 3);
        both.release(KeyEvent.VK_F5).type("00123", 3).enter();
        feed(both);
        assertThat(codes()).containsExactly("ZK415000123");
        assertThat(arrived).extracting(KeyEvent::getID).containsExactly(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED);
    }

    @Test
    void withoutEnterACodeIsTakenOnlyWhereNoTextIsTypedAndItsLateEnterIsDropped() {
        inText = false;
        feed(new Typist().type("ZK415000123", 3).pause(300).enter());
        assertThat(codes()).containsExactly("ZK415000123");
        assertThat(arrived).isEmpty();
        inText = true;
        Typist program = new Typist().type("ZK415000123", 3).pause(300);
        feed(program);
        assertThat(arrived).containsExactlyElementsOf(program.events());
    }

    @Test
    void aScannerThatSendsNoEnterIsTakenInATextTooWhenItsSettingsSaySo() {
        keys = with(new WedgeSettings(KeyLayout.named("us"), 25, 6, false));
        feed(new Typist().type("ZK415000123", 3).pause(300));
        assertThat(codes()).containsExactly("ZK415000123");
        assertThat(arrived).isEmpty();
    }

    @Test
    void aNameTypedByAProgramIntoATextIsNoCode() {
        Typist program = new Typist().type("Tran Thi Bich", 3).enter();
        feed(program);
        assertThat(scans).isEmpty();
        assertThat(arrived).containsExactlyElementsOf(program.events());
    }

    @Test
    void settingsComeFromTheScannersAddress() {
        assertThat(WedgeSettings.of(List.of("serial:/dev/ttyACM0"))).isPresent();
        assertThat(WedgeSettings.of(List.of("wedge:off"))).isEmpty();
        WedgeSettings said = WedgeSettings.of(List.of("wedge:?layout=fr&gap=40&min=8&suffix=none"))
                .orElseThrow();
        assertThat(said.medianGapMillis()).isEqualTo(40);
        assertThat(said.minLength()).isEqualTo(8);
        assertThat(said.enterEnds()).isFalse();
        for (String bad : List.of("wedge:on", "wedge:?layout=zz", "wedge:?gap=x", "wedge:?suffix=tab", "wedge:?a=b")) {
            assertThat(WedgeSettings.right(bad)).as(bad).isFalse();
        }
    }

    private WedgeKeys with(WedgeSettings settings) {
        return new WedgeKeys(
                settings,
                new LinuxKeys(false),
                new WedgeKeys.Desktop() {
                    @Override
                    public boolean ours() {
                        return true;
                    }

                    @Override
                    public boolean inText() {
                        return inText;
                    }

                    @Override
                    public void dispatch(KeyEvent event) {
                        if (!keys.dispatchKeyEvent(event)) {
                            arrived.add(event);
                        }
                    }
                },
                scans::add);
    }

    /** Plays the stream: where nothing comes for long enough the timer of the window would ring. */
    private void feed(Typist typist) {
        long before = Long.MAX_VALUE;
        for (KeyEvent event : typist.events()) {
            if (before != Long.MAX_VALUE && event.getWhen() - before > keys.waitMillis()) {
                keys.quiet();
            }
            before = event.getWhen();
            if (!keys.dispatchKeyEvent(event)) {
                arrived.add(event);
            }
        }
        keys.quiet();
    }

    private List<String> codes() {
        return scans.stream()
                .map(scan -> new String(scan.content(), StandardCharsets.UTF_8))
                .toList();
    }
}
