package vn.tiepnhan.ui.counter.room;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A real cupsd of one's own, for pages. */
final class PrivateCups implements AutoCloseable {
    private final int port;
    private final Process daemon;

    private PrivateCups(int port, Process daemon) {
        this.port = port;
        this.daemon = daemon;
    }

    static PrivateCups start(Path parent) throws IOException, InterruptedException {
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        var open = PosixFilePermissions.fromString("rwxrwxrwx");
        Files.setPosixFilePermissions(parent, open);
        Path folder = Files.setPosixFilePermissions(Files.createDirectory(parent.resolve("cups")), open);
        for (String name : List.of("root", "spool", "cache", "state", "tmp")) {
            Path made = Files.createDirectory(folder.resolve(name));
            Files.setPosixFilePermissions(made, PosixFilePermissions.fromString("rwxrwx---"));
            run(new ProcessBuilder("chgrp", "lp", made.toString()));
        }
        Path conf = Files.writeString(
                folder.resolve("cupsd.conf"),
                """
                Listen 127.0.0.1:%d
                Browsing Off
                <Location />
                  Order allow,deny
                  Allow all
                </Location>
                <Policy default>
                  <Limit All>
                    Order allow,deny
                    Allow all
                  </Limit>
                </Policy>
                """
                        .formatted(port));
        Path files = Files.writeString(
                folder.resolve("cups-files.conf"),
                """
                User lp
                Group lp
                SystemGroup root
                ErrorLog %1$s/error_log
                AccessLog %1$s/access_log
                PageLog %1$s/page_log
                ServerRoot %1$s/root
                RequestRoot %1$s/spool
                CacheDir %1$s/cache
                StateDir %1$s/state
                TempDir %1$s/tmp
                """
                        .formatted(folder));
        Process daemon = new ProcessBuilder("/usr/sbin/cupsd", "-f", "-c", conf.toString(), "-s", files.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("cupsd.out").toFile())
                .start();
        PrivateCups cups = new PrivateCups(port, daemon);
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (!cups.accepts()) {
            if (daemon.waitFor(50, TimeUnit.MILLISECONDS) || System.nanoTime() > deadline) {
                throw new IOException("cupsd did not start");
            }
        }
        return cups;
    }

    private boolean accepts() {
        try (Socket there = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return there.isConnected();
        } catch (IOException notYet) {
            return false;
        }
    }

    /** Where {@code lp} finds it. */
    String server() {
        return "127.0.0.1:" + port;
    }

    /** The office's printer: takes what comes as it is, and sends it to a port of this machine. */
    void defaultPrinter(String name, int to) throws IOException, InterruptedException {
        administer("/usr/sbin/lpadmin", "-p", name, "-E", "-v", "socket://127.0.0.1:" + to, "-m", "raw");
        administer("/usr/sbin/lpadmin", "-d", name);
    }

    private void administer(String... words) throws IOException, InterruptedException {
        ProcessBuilder command = new ProcessBuilder(words);
        command.environment().put("CUPS_SERVER", server());
        run(command);
    }

    private static void run(ProcessBuilder command) throws IOException, InterruptedException {
        int code = command.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        if (code != 0) {
            throw new IOException(String.join(" ", command.command()) + " ended with " + code);
        }
    }

    @Override
    public void close() {
        daemon.destroy();
        daemon.onExit().join();
    }
}
