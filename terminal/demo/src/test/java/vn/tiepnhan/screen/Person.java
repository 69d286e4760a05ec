package vn.tiepnhan.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/**
 * Somebody at a window of another process: sees what is written on the screen, presses keys, types, clicks, and does
 * nothing before it is seen. Leaving fails when a task of the window's event thread took too long ({@link
 * EventThreadWatch}).
 */
public final class Person implements AutoCloseable {
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(60);
    private static final long BLINK = TimeUnit.MILLISECONDS.toNanos(40);
    private static final int STOPS = 60;

    private final Screen screen;
    private final Process window;
    private final PrintWriter asking;
    private final BlockingQueue<String> answers = new LinkedBlockingQueue<>();
    private final List<String> slow = new ArrayList<>();

    private Person(Screen screen, Process window) {
        this.screen = screen;
        this.window = window;
        this.asking = new PrintWriter(window.outputWriter(StandardCharsets.UTF_8), true);
    }

    /** @param main a program of this class path that opens a window */
    public static Person at(Screen screen, Path temporary, String main, String... arguments) throws IOException {
        String[] words = Stream.concat(Stream.of(main), Stream.of(arguments)).toArray(String[]::new);
        Person person = new Person(screen, screen.program(temporary, ReadAloudMain.class.getName(), words));
        BufferedReader out = person.window.inputReader(StandardCharsets.UTF_8);
        Thread listening = new Thread(() -> person.listen(out), "answers");
        listening.setDaemon(true);
        listening.start();
        return person;
    }

    private void listen(BufferedReader out) {
        try {
            out.lines().forEach(this::told);
        } catch (UncheckedIOException closed) {
            answers.add("its output was closed"); // the process has ended
        }
    }

    private void told(String line) {
        if (line.startsWith("SLOW ")) {
            slow.add(line);
        } else if (line.startsWith("ANSWER ")) {
            answers.add(line.substring("ANSWER ".length()));
        }
    }

    private String ask(String question) throws InterruptedException {
        asking.println(question);
        String answer = answers.poll(60, TimeUnit.SECONDS);
        assertThat(answer).as("the window does not answer %s", question).isNotNull();
        return String.valueOf(answer);
    }

    /** Waits until these words stand on the screen, in a text, a field, a row or on a button. */
    public Person sees(String words) throws IOException, InterruptedException {
        found(words, "AT ");
        return this;
    }

    /** Waits until these words are gone. */
    public Person seesNoMore(String words) throws IOException, InterruptedException {
        found(words, "NOWHERE");
        return this;
    }

    private String found(String words, String wanted) throws IOException, InterruptedException {
        long deadline = System.nanoTime() + PATIENCE;
        String answer = ask("FIND " + words);
        while (!answer.startsWith(wanted)) {
            if (System.nanoTime() > deadline) {
                Path picture = screen.picture();
                assertThat(ask("ALL"))
                        .as("“%s” was to be %s; see %s", words, wanted.startsWith("AT") ? "seen" : "gone", picture)
                        .isEmpty();
            }
            LockSupport.parkNanos(BLINK);
            answer = ask("FIND " + words);
        }
        return answer;
    }

    public Person presses(String... keys) throws IOException, InterruptedException {
        screen.press(keys);
        return this;
    }

    /** Presses a key once and waits until these words stand there. */
    public Person opens(String words, String key) throws IOException, InterruptedException {
        return presses(key).sees(words);
    }

    /** Presses Escape once and waits until these words are gone. */
    public Person leaves(String words) throws IOException, InterruptedException {
        return presses("Escape").seesNoMore(words);
    }

    /** Plain letters, as fast as a practised person types; any faster is a scanner. */
    public Person types(String text) throws IOException, InterruptedException {
        screen.run("xdotool", "type", "--delay", "90", text);
        return this;
    }

    /** Clicks on what bears these words. */
    public Person clicks(String words) throws IOException, InterruptedException {
        String[] at = found(words, "AT ").split(" ", 5);
        screen.run("xdotool", "mousemove", at[1], at[2], "click", "1");
        return this;
    }

    /**
     * Presses Tab until the focus is on what is called so: nothing is reached by mouse. Each time it waits until the focus has
     * moved, for a Tab that is still on its way would lead past it.
     */
    public Person tabsTo(String name) throws IOException, InterruptedException {
        String now = ask("FOCUS");
        for (int i = 0; i < STOPS && !now.contains(name); i++) {
            String before = now;
            screen.press("Tab");
            now = moved(before);
        }
        assertThat(now).as("Tab never came to").contains(name);
        return this;
    }

    private String moved(String before) throws InterruptedException {
        long deadline = System.nanoTime() + PATIENCE;
        String now = ask("FOCUS");
        while (now.equals(before) || now.startsWith("nothing ")) {
            assertThat(System.nanoTime())
                    .as("Tab does not lead away from %s", before)
                    .isLessThan(deadline);
            LockSupport.parkNanos(BLINK);
            now = ask("FOCUS");
        }
        return now;
    }

    /** Waits until the focus came by itself to what is called so. */
    public Person focused(String name) throws InterruptedException {
        long deadline = System.nanoTime() + PATIENCE;
        while (!ask("FOCUS").contains(name) && System.nanoTime() < deadline) {
            LockSupport.parkNanos(BLINK);
        }
        assertThat(ask("FOCUS")).as("the focus").contains(name);
        return this;
    }

    /** Tabs to a field and puts this into it. */
    public Person fills(String name, String text) throws IOException, InterruptedException {
        return tabsTo(name).presses("ctrl+a").types(text);
    }

    @Override
    public void close() {
        try {
            String watched = window.isAlive() ? ask("END") : "its process has ended";
            window.destroy();
            window.waitFor(20, TimeUnit.SECONDS);
            assertThat(slow)
                    .as("event thread over %d ms of processor time (%s)", EventThreadWatch.MOST_MILLIS, watched)
                    .isEmpty();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } finally {
            window.destroyForcibly();
        }
    }
}
