package vn.tiepnhan.screen;

import java.awt.Component;
import java.awt.Dimension;
import java.awt.EventQueue;
import java.awt.KeyboardFocusManager;
import java.awt.Point;
import java.awt.Window;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.accessibility.Accessible;
import javax.accessibility.AccessibleComponent;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleState;
import javax.swing.JList;
import javax.swing.JPasswordField;
import javax.swing.text.JTextComponent;
import org.jspecify.annotations.Nullable;

/**
 * In the window's own process: reads to a {@link Person} what a screen reader finds on the screen, asked line by line on
 * standard input. An answer comes after everything that was rendered before was painted.
 */
public final class ReadAloud {
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private final EventThreadWatch watch;

    private ReadAloud(EventThreadWatch watch) {
        this.watch = watch;
    }

    /** Something with words on the screen; its middle in dots. */
    private record Seen(String words, int x, int y, boolean enabled) {}

    /** Answers from now on, and watches the event thread. To be called before the first window. */
    public static void serve() {
        ReadAloud reading = new ReadAloud(EventThreadWatch.start());
        Thread listening = new Thread(reading::listen, "questions");
        listening.setDaemon(true);
        listening.start();
    }

    private void listen() {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                String asked = line;
                EventQueue.invokeLater(() -> {
                    watch.overlook();
                    List<String> answer = answer(asked);
                    EventQueue.invokeLater(() -> answer.forEach(OUT::println));
                });
            }
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** What is seen was rendered before; its paint is queued already, and whoever is told of it comes after that. */
    private List<String> answer(String asked) {
        if (asked.startsWith("FIND ")) {
            return List.of(find(asked.substring(5)));
        } else if (asked.equals("FOCUS")) {
            Component owner =
                    KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
            String name = owner instanceof Accessible accessible ? name(accessible) : "nothing";
            return List.of("ANSWER " + name + " #" + System.identityHashCode(owner));
        } else if (asked.equals("ALL")) {
            return List.of("ANSWER "
                    + String.join(" | ", all().stream().map(Seen::words).toList()));
        }
        List<String> end = new ArrayList<>();
        watch.slow().forEach(slow -> end.add("SLOW " + slow.replace("\n", " // ")));
        end.add("ANSWER tasks=" + watch.tasks() + " longest=" + watch.longestMillis()
                + " ms, where classes were loaded " + watch.longestFirstMillis() + " ms");
        return end;
    }

    private static String find(String words) {
        List<Seen> all = all();
        return all.stream()
                .filter(seen -> seen.words().equals(words))
                .findFirst()
                .or(() -> all.stream()
                        .filter(seen -> seen.words().contains(words))
                        .findFirst())
                .map(seen -> "ANSWER AT " + seen.x() + " " + seen.y() + " " + seen.enabled() + " " + seen.words())
                .orElse("ANSWER NOWHERE");
    }

    private static List<Seen> all() {
        List<Seen> found = new ArrayList<>();
        for (Window window : Window.getWindows()) {
            if (window.isShowing()) {
                collect(window, found);
            }
        }
        return found;
    }

    private static void collect(Accessible one, List<Seen> found) {
        if (one instanceof Component component && !component.isShowing()) {
            return;
        }
        AccessibleContext context = one.getAccessibleContext();
        if (context == null) {
            return;
        }
        add(context, name(one), found);
        add(context, context.getAccessibleDescription(), found);
        if (one instanceof JTextComponent text && !(one instanceof JPasswordField)) {
            add(context, text.getText(), found);
        }
        int first = one instanceof JList<?> list ? Math.max(0, list.getFirstVisibleIndex()) : 0;
        int last = one instanceof JList<?> list ? list.getLastVisibleIndex() + 1 : context.getAccessibleChildrenCount();
        for (int i = first; i < last; i++) {
            Accessible child = context.getAccessibleChild(i);
            if (child != null) {
                collect(child, found);
            }
        }
    }

    private static String name(Accessible one) {
        String name = one.getAccessibleContext().getAccessibleName();
        return name == null ? "" : name.replace('\n', ' ');
    }

    private static void add(AccessibleContext context, @Nullable String words, List<Seen> found) {
        AccessibleComponent place = context.getAccessibleComponent();
        if (words == null || words.isBlank() || place == null) {
            return;
        }
        Point at = place.getLocationOnScreen();
        Dimension size = place.getSize();
        if (at != null && size != null && size.width > 0 && size.height > 0) {
            boolean enabled = context.getAccessibleStateSet().contains(AccessibleState.ENABLED);
            found.add(new Seen(words.replace('\n', ' '), at.x + size.width / 2, at.y + size.height / 2, enabled));
        }
    }
}
