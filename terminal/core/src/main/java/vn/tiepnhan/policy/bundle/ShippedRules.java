package vn.tiepnhan.policy.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import vn.tiepnhan.calendar.Holidays;
import vn.tiepnhan.data.DataFile;
import vn.tiepnhan.policy.Profile;
import vn.tiepnhan.policy.published.Published;
import vn.tiepnhan.policy.rule.Policy;

/** The rules this program ships, as a folder somebody can go on from. */
public final class ShippedRules {
    private ShippedRules() {}

    /**
     * Writes them, and a {@code bundle.yaml}, into a folder; never over a file.
     *
     * @throws IOException when a file is there already, or cannot be written
     */
    public static void writeTo(Path folder, String about) throws IOException {
        Map<String, Class<?>> names = new TreeMap<>();
        Published.FILES.forEach(name -> names.put(name, Published.class));
        Holidays.FILES.forEach(name -> names.put(name, Holidays.class));
        Policy.read(name -> {
            names.put(name, Profile.class);
            return DataFile.beside(Profile.class, name);
        });
        write(folder.resolve("bundle.yaml"), about);
        for (Map.Entry<String, Class<?>> one : names.entrySet()) {
            write(folder.resolve(one.getKey()), text(one.getValue(), one.getKey()));
        }
    }

    private static void write(Path file, String text) throws IOException {
        Path parent = file.getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        Files.writeString(file, text, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }

    private static String text(Class<?> owner, String name) {
        try (InputStream in = Objects.requireNonNull(owner.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
