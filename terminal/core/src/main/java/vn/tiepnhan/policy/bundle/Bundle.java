package vn.tiepnhan.policy.bundle;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.calendar.Holidays;
import vn.tiepnhan.data.DataException;
import vn.tiepnhan.data.DataFile;
import vn.tiepnhan.data.DataRow;
import vn.tiepnhan.dossier.Wording;
import vn.tiepnhan.policy.published.Published;
import vn.tiepnhan.policy.published.PublishedExaminer;
import vn.tiepnhan.policy.rule.Policy;
import vn.tiepnhan.policy.rule.RuleFinding;

/**
 * The rules of the house as one piece: acts, profiles, catalogues, offices, holidays, targets, providers, notices. Its bytes are canonical JSON: keys in order, no
 * white space, UTF-8, so that the same rules always have the same bytes.
 *
 * @param id what is replaced by a newer version, for example {@code hcm}
 * @param version from 1, rising
 * @param issuer who answers for it
 * @param from first day it may be used for
 * @param to last day, null for no end
 * @param files by name, as the shipped data are laid out
 */
public record Bundle(
        String id, int version, String issuer, LocalDate from, @Nullable LocalDate to, Map<String, Map<?, ?>> files) {
    private static final int FORMAT = 1;
    /** Bytes of a file: 2,000 procedures take less than a quarter of it. */
    private static final long LARGEST = 8L << 20;

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    public Bundle {
        files = Map.copyOf(files);
        if (!id.matches("[a-z0-9-]{1,40}") || version < 1 || issuer.isBlank()) {
            throw new DataException(
                    "bundle.yaml",
                    "cần id (chữ thường, số, gạch nối), version (từ 1) và issuer",
                    "id (small letters, digits, hyphens), version (from 1) and issuer are needed");
        }
        if (to != null && to.isBefore(from)) {
            throw new DataException(
                    "bundle.yaml",
                    "to (" + to + ") trước from (" + from + ")",
                    "to (" + to + ") is before from (" + from + ")");
        }
    }

    /**
     * Reads a folder: {@code bundle.yaml} (id, version, issuer, from, to) and the data files beside it.
     *
     * @throws DataException naming file and row where it is faulty
     */
    public static Bundle ofFolder(Path folder) throws IOException {
        DataRow about = DataFile.of("bundle.yaml", text(folder, "bundle.yaml"))
                .onlyFields("id", "version", "issuer", "from", "to");
        Map<String, Map<?, ?>> files = new TreeMap<>();
        List<Path> all;
        try (Stream<Path> walk = Files.walk(folder)) {
            all = walk.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
        for (Path file : all) {
            String name = folder.relativize(file).toString().replace('\\', '/');
            if (!name.equals("bundle.yaml")) {
                files.put(name, DataFile.mapping(name, text(folder, name)));
            }
        }
        return new Bundle(
                about.text("id"),
                about.number("version"),
                about.text("issuer"),
                about.date("from"),
                about.dateOrNull("to"),
                files);
    }

    private static String text(Path folder, String name) throws IOException {
        Path file = folder.resolve(name);
        if (Files.size(file) > LARGEST) {
            throw new DataException(
                    name,
                    "tệp lớn hơn " + (LARGEST >> 20) + " MB, không phải tệp quy định",
                    "the file is larger than " + (LARGEST >> 20) + " MB, which no rules are");
        }
        try {
            return Files.readString(file);
        } catch (CharacterCodingException foreign) {
            throw new DataException(
                    name,
                    "không phải chữ UTF-8; lưu lại tệp dạng UTF-8",
                    "no text in UTF-8; save it as UTF-8",
                    foreign);
        }
    }

    /** The canonical bytes. */
    public byte[] bytes() {
        Map<String, Object> whole = new TreeMap<>();
        whole.put("bundle", FORMAT);
        whole.put("id", id);
        whole.put("version", version);
        whole.put("issuer", issuer);
        whole.put("from", from.toString());
        if (to != null) {
            whole.put("to", to.toString());
        }
        whole.put("files", files);
        try {
            return JSON.writeValueAsBytes(whole);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** @throws DataException when the bytes are no bundle, or not in canonical form */
    public static Bundle read(byte[] bytes) {
        try {
            DataRow whole = DataFile.of("bundle", JSON.readValue(bytes, Map.class))
                    .onlyFields("bundle", "id", "version", "issuer", "from", "to", "files");
            if (whole.number("bundle") != FORMAT) {
                throw new DataException(
                        "bundle",
                        "bản này không biết định dạng " + whole.number("bundle") + ", hãy cập nhật chương trình",
                        "format " + whole.number("bundle") + " is not known to this program; update it");
            }
            DataRow named = whole.row("files");
            Map<String, Map<?, ?>> files = new TreeMap<>();
            named.keys().forEach(name -> files.put(name, named.mapping(name)));
            Bundle bundle = new Bundle(
                    whole.text("id"),
                    whole.number("version"),
                    whole.text("issuer"),
                    whole.date("from"),
                    whole.dateOrNull("to"),
                    files);
            if (!java.util.Arrays.equals(bundle.bytes(), bytes)) {
                throw new DataException(
                        "bundle",
                        "tệp không còn nguyên như lúc tạo (không ở dạng chuẩn)",
                        "its bytes are not in canonical form");
            }
            return bundle;
        } catch (IOException | DateTimeException | ClassCastException broken) {
            throw new DataException("bundle", "không phải gói quy định", "is no bundle of rules", broken);
        }
    }

    /** The rules in it. @throws DataException naming file, row and field where they are faulty */
    public Policy policy() {
        return Policy.read(this::file);
    }

    /** Its targets, providers and notices; what an older bundle lacks is as the program ships it. */
    public Published published() {
        return Published.read(name ->
                files.containsKey(name) || !Published.FILES.contains(name) ? file(name) : Published.shipped(name));
    }

    /** Its holidays and swapped days; what an older bundle lacks is as the program ships it. */
    public Holidays holidays() {
        return Holidays.read(name -> files.containsKey(name) ? file(name) : Holidays.shipped(name));
    }

    /**
     * What is wrong or strange in it, all of it read.
     *
     * @throws DataException naming file, row and field where something cannot even be read
     */
    public List<RuleFinding> examine() {
        Set<String> unused = new TreeSet<>(files.keySet());
        Policy policy = Policy.read(name -> {
            unused.remove(name);
            return file(name);
        });
        List<RuleFinding> findings = new ArrayList<>(policy.examine());
        findings.addAll(PublishedExaminer.examine(published(), policy));
        holidays();
        unused.removeAll(Published.FILES);
        unused.removeAll(Holidays.FILES);
        unused.forEach(name -> findings.add(new RuleFinding(
                true,
                "UNUSED_FILE",
                "",
                name,
                new Wording(
                        "Không phần nào đọc tệp này. Hãy sửa tên tệp, hoặc bỏ tệp.",
                        "Nothing reads this file. Mend its name, or take it away."))));
        return List.copyOf(findings);
    }

    private DataRow file(String name) {
        Map<?, ?> file = files.get(name);
        if (file == null) {
            throw new DataException(
                    name, "không có trong gói " + id + " " + version, "is not in bundle " + id + " " + version);
        }
        return DataFile.of(name, file);
    }

    /** Whether it may be used for a day. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}
