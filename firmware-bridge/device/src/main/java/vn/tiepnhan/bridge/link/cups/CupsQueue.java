package vn.tiepnhan.bridge.link.cups;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import vn.tiepnhan.bridge.link.cups.IppMessage.Answer;

/** One queue of one CUPS server: questions and orders, each in a request of its own. Safe for all threads. */
final class CupsQueue {
    private static final int PATIENCE_MILLIS = (int) Duration.ofSeconds(10).toMillis();
    private static final String RAW = "application/vnd.cups-raw";

    private final String server;
    private final String queue;

    /** @param server host:port */
    CupsQueue(String server, String queue) {
        this.server = server;
        this.queue = queue;
    }

    @Override
    public String toString() {
        return "cups://" + server + "/" + queue;
    }

    Answer printer() throws IOException {
        return ask(message(IppMessage.PRINTER_ATTRIBUTES)
                .keywords(
                        "requested-attributes",
                        List.of("printer-state", "printer-state-reasons", "printer-is-accepting-jobs"))
                .with(new byte[0]));
    }

    /** The answer holds {@code job-id}. */
    Answer print(byte[] document) throws IOException {
        return ask(message(IppMessage.PRINT_JOB)
                .name("job-name", "Tiep Nhan")
                .mimeType("document-format", RAW)
                .with(document));
    }

    Answer job(int id) throws IOException {
        return ask(message(IppMessage.JOB_ATTRIBUTES)
                .number("job-id", id)
                .keywords("requested-attributes", List.of("job-state", "job-state-reasons"))
                .with(new byte[0]));
    }

    Answer cancel(int id) throws IOException {
        return ask(message(IppMessage.CANCEL_JOB).number("job-id", id).with(new byte[0]));
    }

    private IppMessage message(int operation) throws IOException {
        return new IppMessage(operation, "ipp://" + server + "/printers/" + queue);
    }

    private Answer ask(byte[] request) throws IOException {
        HttpURLConnection line = (HttpURLConnection)
                URI.create("http://" + server + "/printers/" + queue).toURL().openConnection();
        try {
            line.setConnectTimeout(PATIENCE_MILLIS);
            line.setReadTimeout(PATIENCE_MILLIS);
            line.setDoOutput(true);
            line.setRequestProperty("Content-Type", "application/ipp");
            line.setFixedLengthStreamingMode(request.length);
            try (OutputStream out = line.getOutputStream()) {
                out.write(request);
            }
            if (line.getResponseCode() != HttpURLConnection.HTTP_OK) {
                throw new IOException("HTTP " + line.getResponseCode());
            }
            try (InputStream in = line.getInputStream()) {
                return Answer.read(in);
            }
        } finally {
            line.disconnect();
        }
    }
}
