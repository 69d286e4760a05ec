package vn.tiepnhan.bridge.page;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import vn.tiepnhan.bridge.api.Cause;
import vn.tiepnhan.bridge.api.PageContent;
import vn.tiepnhan.bridge.api.client.BridgeException;

/**
 * Where pages go: {@code da-nhan} keeps those that arrived, under their digest, for a week; {@code loi} keeps what could not
 * be used, each with a text beside it that says why.
 */
final class PageShelf {
    static final String RECEIVED = "da-nhan";
    static final String REJECTED = "loi";
    private static final Duration KEPT = Duration.ofDays(7);

    private final Path received;
    private final Path rejected;

    PageShelf(Path folder) {
        this.received = folder.resolve(RECEIVED);
        this.rejected = folder.resolve(REJECTED);
    }

    void open() throws IOException {
        Files.createDirectories(received);
        Files.createDirectories(rejected);
    }

    /** Takes a whole file in by one rename and returns what it is fetched by; the same content twice is one page. */
    String receive(Path file, PageFormat format) throws IOException {
        String page = digest(file) + format.suffix();
        Files.move(file, received.resolve(page), StandardCopyOption.ATOMIC_MOVE);
        return page;
    }

    Path path(String page) {
        return received.resolve(page);
    }

    void reject(Path file, Cause cause) throws IOException {
        String name = String.valueOf(file.getFileName());
        Path place = rejected.resolve(name);
        for (int i = 2; Files.exists(place, LinkOption.NOFOLLOW_LINKS); i++) {
            place = rejected.resolve(i + "-" + name);
        }
        Files.move(file, place, StandardCopyOption.ATOMIC_MOVE);
        Files.writeString(
                rejected.resolve(place.getFileName() + ".txt"),
                cause.vi() + "\n" + cause.en() + "\n",
                StandardCharsets.UTF_8);
    }

    /** @throws BridgeException when that page is not kept */
    PageContent piece(String page, long offset) {
        if (!page.matches("[0-9a-f]{64}\\.[a-z]{3}") || offset < 0) {
            throw new BridgeException(PageCauses.unknown(page));
        }
        try (RandomAccessFile file = new RandomAccessFile(received.resolve(page).toFile(), "r")) {
            long size = file.length();
            byte[] bytes = new byte[(int) Math.min(PageContent.LARGEST_PIECE, Math.max(0, size - offset))];
            file.seek(offset);
            file.readFully(bytes);
            return new PageContent(page, size, offset, bytes);
        } catch (IOException gone) {
            throw new BridgeException(PageCauses.unknown(page), gone);
        }
    }

    /** Pages show persons: what arrived is kept only as long as somebody may still ask for it. */
    void tidy(Instant now) throws IOException {
        try (Stream<Path> pages = Files.list(received)) {
            List<Path> old = pages.filter(page -> before(page, now.minus(KEPT))).toList();
            for (Path page : old) {
                Files.deleteIfExists(page);
            }
        }
    }

    private static boolean before(Path page, Instant limit) {
        try {
            return Files.getLastModifiedTime(page, LinkOption.NOFOLLOW_LINKS)
                    .toInstant()
                    .isBefore(limit);
        } catch (IOException gone) {
            return false;
        }
    }

    private static String digest(Path file) throws IOException {
        try (DigestInputStream in =
                new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
            byte[] part = new byte[1 << 16];
            for (int count = in.read(part); count >= 0; count = in.read(part)) {
                in.on(true);
            }
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new UncheckedIOException(new IOException(impossible));
        }
    }
}
