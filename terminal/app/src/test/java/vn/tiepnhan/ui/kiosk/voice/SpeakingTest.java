package vn.tiepnhan.ui.kiosk.voice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiepnhan.ui.kiosk.state.KioskState;
import vn.tiepnhan.ui.kiosk.state.Manner;
import vn.tiepnhan.ui.kiosk.state.Sound;
import vn.tiepnhan.ui.kiosk.state.Step;
import vn.tiepnhan.ui.kiosk.state.Typing;
import vn.tiepnhan.ui.kiosk.state.Visit;

/** What is said when, and that the real espeak-ng speaks Vietnamese and its absence disturbs nobody. */
class SpeakingTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    private Path folder;

    private final List<String> said = new ArrayList<>();
    private final Voice notes = new Voice() {
        @Override
        public void say(String text, String language, Sound loudness) {
            said.add(language + " " + loudness + " " + text);
        }

        @Override
        public void hush() {
            said.add("hush");
        }

        @Override
        public void close() {
            said.add("closed");
        }
    };
    private final Announcer announcer = new Announcer(notes, () -> "trang", () -> said.add("beep"));
    private final KioskState fresh = KioskState.opening("vi");
    private final Visit nobody = fresh.visit();

    private Visit listening(Sound sound) {
        return nobody.as(Manner.of("vi").sound(sound));
    }

    @Test
    void whoTurnedTheVoiceOnHearsEachPageAndEachKey() {
        announcer.shown(fresh);
        announcer.shown(fresh.visit(listening(Sound.NORMAL)));
        Visit lookup = listening(Sound.NORMAL).at(Step.LOOKUP);
        announcer.shown(fresh.visit(lookup));
        announcer.shown(fresh.visit(lookup.typed(new Typing("Z", ""))));
        announcer.shown(fresh.visit(
                lookup.typed(new Typing("ZK", "")).as(Manner.of("en").sound(Sound.LOUD))));
        assertThat(said).containsExactly("vi NORMAL trang", "vi NORMAL trang", "vi NORMAL Z", "en LOUD trang");
    }

    @Test
    void timeRunningOutIsHeardAlsoWithTheVoiceOff() {
        announcer.shown(fresh.visit(nobody.at(Step.FILE)));
        announcer.shown(fresh.visit(nobody.at(Step.FILE)).counting(20));
        announcer.shown(fresh.visit(nobody.at(Step.FILE)).counting(19));
        assertThat(said).containsExactly("beep", "vi NORMAL Lượt này kết thúc sau 20 giây");
    }

    /** The next visitor begins in silence. */
    @Test
    void theEndOfAVisitCutsTheSentenceOff() {
        announcer.shown(fresh.visit(listening(Sound.LOUD).at(Step.FILE)));
        announcer.shown(fresh);
        announcer.shown(fresh.visit(nobody.at(Step.FILE)));
        assertThat(said).containsExactly("hush", "hush");
    }

    @Test
    void espeakIsGivenTheTextByItsInputTheVoiceAndTheLoudness() throws IOException, InterruptedException {
        Path heard = folder.resolve("heard");
        try (SpeakingProgram voice = new SpeakingProgram(List.of(recording(heard)))) {
            voice.say("Mời ông (bà) lấy phiếu số", "vi", Sound.LOUD);
            assertThat(voice.finished(PATIENCE)).isTrue();
        }
        assertThat(Files.readString(heard))
                .isEqualTo("-v vi -s 150 -a 200 --stdin" + System.lineSeparator() + "Mời ông (bà) lấy phiếu số\n");
    }

    /** No sound card is needed to hear whether it speaks: it writes the sound down. */
    @Test
    void theRealProgramMakesSoundOfVietnameseWords() throws IOException, InterruptedException {
        Path wave = folder.resolve("wave");
        try (SpeakingProgram voice = new SpeakingProgram(List.of("espeak-ng", "-w", wave.toString()))) {
            voice.say("Kính chào quý khách. Hôm nay ông bà cần gì?", "vi", Sound.NORMAL);
            assertThat(voice.finished(PATIENCE)).isTrue();
        }
        byte[] sound = Files.readAllBytes(wave);
        assertThat(new String(sound, 0, 4, java.nio.charset.StandardCharsets.US_ASCII))
                .isEqualTo("RIFF");
        assertThat(sound.length).as("more than a second of 22 kHz").isGreaterThan(44_000);
    }

    @Test
    void aMachineWithoutTheProgramGoesOnInSilence() {
        try (Voice voice = new SpeakingProgram(List.of(folder.resolve("none").toString()))) {
            voice.say("một", "vi", Sound.NORMAL);
            voice.say("hai", "vi", Sound.NORMAL);
            voice.hush();
        }
    }

    /** A program that writes down how it was called and what it was told. */
    private String recording(Path into) throws IOException {
        Path script = folder.resolve("speak");
        Files.writeString(
                script,
                "#!/bin/sh\n{ echo \"$@\"; cat; } >'" + into + ".part'\nmv '" + into + ".part' '" + into + "'\n");
        Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
        return script.toString();
    }
}
