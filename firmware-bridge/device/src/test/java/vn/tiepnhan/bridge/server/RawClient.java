package vn.tiepnhan.bridge.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A client that writes its requests by hand, right or wrong. */
record RawClient(int port) {
    /** One proper request and its answer. */
    String ask(String request, String headers, String body) throws IOException {
        byte[] content = body.getBytes(StandardCharsets.UTF_8);
        return raw(request + " HTTP/1.1\r\nHost: 127.0.0.1:" + port + "\r\n" + headers
                + "\r\nConnection: close\r\nContent-Length: " + content.length + "\r\n\r\n" + body);
    }

    /** What comes back for these very bytes. */
    String raw(String request) throws IOException {
        try (Socket socket = begun(request)) {
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** A line on which this was sent, and nothing more. */
    Socket begun(String request) throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
        socket.getOutputStream().flush();
        return socket;
    }
}
