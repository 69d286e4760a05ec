package vn.tiepnhan.privacy.centre;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A centre's key and certificate as OpenSSL makes them; it opens copies with OpenSSL alone. */
public record OpensslCentre(Path folder) {
    /**
     * @param key as {@code openssl req -newkey} has it; a curve as {@code ec:NAME}
     * @param days of validity, from now
     */
    public static OpensslCentre made(Path folder, String key, String days) throws IOException {
        Files.createDirectories(folder);
        OpensslCentre centre = new OpensslCentre(folder);
        List<String> command = new ArrayList<>(List.of("req", "-x509", "-nodes", "-subj", "/CN=Trung tam Mau"));
        if (key.startsWith("ec:")) {
            command.addAll(List.of("-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:" + key.substring(3)));
        } else {
            command.addAll(List.of("-newkey", key));
        }
        command.addAll(List.of("-days", days, "-keyout", centre.privateKey().toString()));
        command.addAll(List.of("-out", centre.certificate().toString()));
        centre.openssl(command);
        return centre;
    }

    /** One whose certificate was good for the day before yesterday. */
    public static OpensslCentre expired(Path folder) throws IOException {
        OpensslCentre centre = made(folder, "ec:P-256", "1");
        Path database = Files.createFile(folder.resolve("index.txt"));
        Path config = Files.writeString(
                folder.resolve("ca.cnf"),
                """
                [ca]
                default_ca = mine
                [mine]
                database = %s
                new_certs_dir = %s
                rand_serial = yes
                default_md = sha256
                policy = any
                [any]
                commonName = supplied
                """
                        .formatted(database, folder));
        Path request = folder.resolve("request.pem");
        String key = centre.privateKey().toString();
        centre.openssl(List.of("req", "-new", "-key", key, "-subj", "/CN=Trung tam Mau", "-out", request.toString()));
        List<String> command = new ArrayList<>(List.of("ca", "-batch", "-selfsign", "-config", config.toString()));
        command.addAll(List.of("-keyfile", key, "-in", request.toString(), "-notext"));
        command.addAll(List.of("-startdate", "20150901000000Z", "-enddate", "20150902000000Z"));
        command.addAll(List.of("-out", centre.certificate().toString()));
        centre.openssl(command);
        return centre;
    }

    public Path certificate() {
        return folder.resolve("centre-cert.pem");
    }

    private Path privateKey() {
        return folder.resolve("centre-private.pem");
    }

    /** @throws IOException if OpenSSL cannot open it */
    public byte[] opened(byte[] sealed) throws IOException {
        Path file = Files.write(folder.resolve("copy.cms"), sealed);
        Path plain = folder.resolve("copy.plain");
        openssl(List.of(
                "cms",
                "-decrypt",
                "-binary",
                "-inform",
                "DER",
                "-in",
                file.toString(),
                "-inkey",
                privateKey().toString(),
                "-recip",
                certificate().toString(),
                "-out",
                plain.toString()));
        return Files.readAllBytes(plain);
    }

    private void openssl(List<String> words) throws IOException {
        List<String> command = new ArrayList<>(words);
        command.add(0, "openssl");
        Path said = folder.resolve("openssl.log");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS) || process.exitValue() != 0) {
                process.destroyForcibly();
                throw new IOException("openssl " + words.get(0) + ": " + Files.readString(said));
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("stopped", stopped);
        }
    }
}
