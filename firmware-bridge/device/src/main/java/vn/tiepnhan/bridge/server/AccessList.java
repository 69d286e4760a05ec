package vn.tiepnhan.bridge.server;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.tiepnhan.bridge.api.Permission;
import vn.tiepnhan.bridge.api.client.BridgeJson;

/**
 * Who may do what: the owner, whose token may do everything, and the programs given a token of their own. The list holds
 * digests, never tokens; it is read again whenever it has changed, so a token can be taken back at once. Safe for all
 * threads.
 */
public final class AccessList {
    private static final Logger LOG = LoggerFactory.getLogger(AccessList.class);
    private static final ObjectMapper JSON = BridgeJson.mapper();
    private static final String NAME = "[A-Za-z0-9][A-Za-z0-9._-]{0,62}";

    private final Path file;
    private final AccessToken owner;
    private List<Entry> entries = List.of();
    private @Nullable FileTime readAt;

    /**
     * One program's right.
     *
     * @param sha256 lower-case hex of the token's digest
     */
    public record Entry(String name, String sha256, Set<Permission> may) {}

    private AccessList(Path file, AccessToken owner) {
        this.file = file;
        this.owner = owner;
    }

    /** The owner's token of a state folder, made if absent, and its {@code tokens.json}, which need not exist. */
    public static AccessList in(Path folder) throws IOException {
        return new AccessList(folder.resolve("tokens.json"), AccessToken.in(folder));
    }

    public synchronized List<Entry> entries() {
        refresh();
        return entries;
    }

    /**
     * Gives a program its own token; one it had before is void.
     *
     * @return the token, told this once and kept nowhere
     * @throws IllegalArgumentException when the name is no name
     */
    public synchronized String grant(String name, Set<Permission> may) throws IOException {
        if (!name.matches(NAME)) {
            throw new IllegalArgumentException(name);
        }
        String token = AccessToken.random();
        List<Entry> kept = without(name);
        kept.add(new Entry(name, digest(token), Set.copyOf(may)));
        write(kept);
        return token;
    }

    /** Takes a program's token back; false when it had none. */
    public synchronized boolean revoke(String name) throws IOException {
        List<Entry> kept = without(name);
        boolean had = kept.size() < entries.size();
        write(kept);
        return had;
    }

    synchronized Optional<Access> admit(@Nullable String authorization) {
        if (owner.admits(authorization)) {
            return Optional.of(Access.OWNER);
        }
        if (authorization == null || !authorization.startsWith("Bearer ")) {
            return Optional.empty();
        }
        String digest = digest(authorization.substring("Bearer ".length()));
        return entries().stream()
                .filter(entry -> entry.sha256().equals(digest))
                .findFirst()
                .map(entry -> new Access(entry.name(), entry.may()));
    }

    private List<Entry> without(String name) {
        refresh();
        List<Entry> kept = new ArrayList<>(entries);
        kept.removeIf(entry -> entry.name().equals(name));
        return kept;
    }

    private void write(List<Entry> kept) throws IOException {
        Path next = file.resolveSibling("tokens.json.new");
        Files.write(next, JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(kept));
        Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        entries = List.copyOf(kept);
        readAt = Files.getLastModifiedTime(file);
    }

    private void refresh() {
        try {
            FileTime changed = Files.exists(file) ? Files.getLastModifiedTime(file) : null;
            if (changed != null && !changed.equals(readAt)) {
                entries = List.of(JSON.readValue(file.toFile(), Entry[].class));
            } else if (changed == null) {
                entries = List.of();
            }
            readAt = changed;
        } catch (IOException unreadable) {
            LOG.error("{} cannot be read; only the owner's token is valid until it can", file, unreadable);
            entries = List.of();
        }
    }

    private static String digest(String token) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
