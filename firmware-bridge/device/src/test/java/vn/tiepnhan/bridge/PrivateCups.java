package vn.tiepnhan.bridge;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A real cupsd of one's own: its folders, its port, its queues. */
final class PrivateCups implements AutoCloseable {
    private final int port;
    private final Process daemon;

    private PrivateCups(int port, Process daemon) {
        this.port = port;
        this.daemon = daemon;
    }

    /** @param parent the daemon's folder is made in it, and everybody may pass through it */
    static PrivateCups start(Path parent) throws IOException, InterruptedException {
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        Path folder = Files.createDirectory(parent.resolve("cups"));
        Files.setPosixFilePermissions(parent, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        for (String name : List.of("root", "spool", "cache", "state", "tmp")) {
            Path made = Files.createDirectory(folder.resolve(name));
            Files.setPosixFilePermissions(made, PosixFilePermissions.fromString("rwxrwx---"));
            run(Map.of(), "chgrp", "lp", made.toString());
        }
        Path conf = Files.writeString(
                folder.resolve("cupsd.conf"),
                """
                Listen 127.0.0.1:%d
                Browsing Off
                LogLevel warn
                ErrorPolicy retry-job
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
        cups.awaitReady();
        return cups;
    }

    private void awaitReady() throws IOException, InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (!accepts()) {
            if (daemon.waitFor(50, TimeUnit.MILLISECONDS) || System.nanoTime() > deadline) {
                throw new IOException("cupsd did not start");
            }
        }
    }

    private boolean accepts() {
        try (Socket there = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return there.isConnected();
        } catch (IOException notYet) {
            return false;
        }
    }

    /** A raw queue to a port of this machine. */
    void addQueue(String name, int to) throws IOException, InterruptedException {
        run(server(), "/usr/sbin/lpadmin", "-p", name, "-E", "-v", "socket://127.0.0.1:" + to, "-m", "raw");
    }

    void run(String... command) throws IOException, InterruptedException {
        run(server(), command);
    }

    String uri(String queue) {
        return "cups://127.0.0.1:" + port + "/" + queue;
    }

    private Map<String, String> server() {
        return Map.of("CUPS_SERVER", "127.0.0.1:" + port);
    }

    private static void run(Map<String, String> environment, String... command)
            throws IOException, InterruptedException {
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().putAll(environment);
        int code = builder.start().waitFor();
        if (code != 0) {
            throw new IOException(String.join(" ", command) + " ended with " + code);
        }
    }

    @Override
    public void close() {
        daemon.destroy();
        daemon.onExit().join();
    }
}
