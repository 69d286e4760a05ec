package vn.tiepnhan.bridge.sim.printer;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Faults line by line, from a person or a file: a line is a fault as in {@link Fault#parse}, {@code wait MILLIS}, empty, or
 * a comment behind {@code #}. Safe for all threads.
 */
public final class FaultScript implements Supplier<Fault> {
    private volatile Fault present;
    private final CountDownLatch never = new CountDownLatch(1);

    public FaultScript(Fault first) {
        this.present = first;
    }

    @Override
    public Fault get() {
        return present;
    }

    /**
     * Obeys line after line until there are no more.
     *
     * @param obeyed told of each fault set
     * @param refused told of each line that is none of these
     */
    public void follow(BufferedReader lines, Consumer<String> obeyed, Consumer<String> refused)
            throws IOException, InterruptedException {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            String word = line.replaceFirst("#.*", "").strip();
            if (word.matches("wait \\d{1,9}")) {
                never.await(Long.parseLong(word.substring("wait ".length())), TimeUnit.MILLISECONDS);
            } else if (!word.isEmpty()) {
                set(word, obeyed, refused);
            }
        }
    }

    private void set(String word, Consumer<String> obeyed, Consumer<String> refused) {
        Fault fault;
        try {
            fault = Fault.parse(word);
        } catch (IllegalArgumentException unknown) {
            refused.accept(word);
            return;
        }
        present = fault;
        obeyed.accept(word);
    }
}
