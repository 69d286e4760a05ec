package vn.tiepnhan.intake;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What an intake is started with.
 *
 * @param host address to bind; anything but loopback needs {@code tls}
 * @param port 0 for any free one
 * @param database {@code jdbc:sqlite:…}
 * @param blobs folder of uploaded pictures
 * @param data folder of keys and tokens; one intake at a time
 * @param office five-character code for official numbers of dossiers that name no office
 * @param tls null for plain HTTP
 */
public record IntakeSettings(
        String host, int port, String database, Path blobs, Path data, String office, @Nullable Tls tls) {
    public static final String LOOPBACK = "127.0.0.1";
    public static final String NO_OFFICE = "00000";

    /** A PKCS #12 file with the server's key and chain, and a file whose first line is its password. */
    public record Tls(Path keystore, Path passwordFile) {}

    /** An intake on loopback that keeps everything under one folder, on any free port. */
    public static IntakeSettings under(Path folder) {
        return new IntakeSettings(
                LOOPBACK,
                0,
                "jdbc:sqlite:" + folder.resolve("intake.db"),
                folder.resolve("blobs"),
                folder,
                NO_OFFICE,
                null);
    }
}
