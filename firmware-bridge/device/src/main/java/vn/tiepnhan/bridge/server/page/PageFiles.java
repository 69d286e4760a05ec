package vn.tiepnhan.bridge.server.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.Objects;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * The files of the device page. They hold nothing of this machine, so they need no token; whatever the page then asks for
 * does. Everything comes from here and nothing is written inside the page, so that no stranger's script ever runs in it.
 */
public final class PageFiles extends Handler.Abstract {
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
            + " connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private static final Map<String, Shelf> FILES = Map.of(
            "/", new Shelf("index.html", "text/html; charset=utf-8"),
            "/page.js", new Shelf("page.js", "text/javascript; charset=utf-8"),
            "/words.js", new Shelf("words.js", "text/javascript; charset=utf-8"),
            "/page.css", new Shelf("page.css", "text/css; charset=utf-8"),
            "/icon.svg", new Shelf("icon.svg", "image/svg+xml"));

    private record Shelf(String name, String mediaType) {}

    /** False, that is "the next one, please", for everything else. */
    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        Shelf shelf = FILES.get(Request.getPathInContext(request));
        if (shelf == null || !request.getMethod().equals("GET")) {
            return false;
        }
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, shelf.mediaType());
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-cache");
        response.getHeaders().put("Content-Security-Policy", POLICY);
        response.getHeaders().put("X-Content-Type-Options", "nosniff");
        response.getHeaders().put("Referrer-Policy", "no-referrer");
        response.write(true, ByteBuffer.wrap(bytes(shelf.name())), callback);
        return true;
    }

    private static byte[] bytes(String name) {
        try (InputStream in = Objects.requireNonNull(PageFiles.class.getResourceAsStream(name), name)) {
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
