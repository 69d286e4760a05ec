package vn.tiepnhan.bridge.sim.cups;

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

/** A real cupsd of one's own: its folders, its port, its queues. Needs CUPS and root. */
public final class PrintDaemon implements AutoCloseable {
    private final int port;
    private final Process daemon;

    private PrintDaemon(int port, Process daemon) {
        this.port = port;
        this.daemon = daemon;
    }

    /** @param parent the daemon's folder is made in it, and everybody may pass through it */
    public static PrintDaemon start(Path parent) throws IOException, InterruptedException {
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
        PrintDaemon cups = new PrintDaemon(port, daemon);
        cups.awaitReady();
        return cups;
    }

    private void awaitReady() throws IOException, InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
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
    public void addQueue(String name, int to) throws IOException, InterruptedException {
        run(environment(), "/usr/sbin/lpadmin", "-p", name, "-E", "-v", "socket://127.0.0.1:" + to, "-m", "raw");
    }

    public void run(String... command) throws IOException, InterruptedException {
        run(environment(), command);
    }

    public String uri(String queue) {
        return "cups://127.0.0.1:" + port + "/" + queue;
    }

    /** A raw queue as the one that is meant where none is named. */
    public void addDefault(String name, int to) throws IOException, InterruptedException {
        addQueue(name, to);
        run("/usr/sbin/lpadmin", "-d", name);
    }

    /** Where {@code lp} finds it. */
    public String server() {
        return "127.0.0.1:" + port;
    }

    private Map<String, String> environment() {
        return Map.of("CUPS_SERVER", server());
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
