package vn.tiepnhan.cli.store;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.cli.verb.Failure;
import vn.tiepnhan.cli.verb.InputFile;
import vn.tiepnhan.data.GivenFile;
import vn.tiepnhan.dossier.Wording;
import vn.tiepnhan.store.office.Units;

/** Reads an office's list of units: UTF-8, comma-separated (RFC 4180), whole or not at all. */
final class UnitList {
    /** What stands in brackets may be left out. */
    static final String HEAD = "code,name,mst,sort,state,collector[,ivan][,office]";

    private static final List<String> NEEDED = List.of("code", "name", "mst", "sort", "state", "collector");
    private static final String IVAN = "ivan";
    private static final String OFFICE = "office";

    private UnitList() {}

    static List<Units.Unit> read(Path list) {
        InputFile.needed(list);
        List<String> lines;
        try {
            lines = Files.readAllLines(list);
        } catch (CharacterCodingException other) {
            throw bad(1, "tệp phải là UTF-8", "the file must be UTF-8", other);
        } catch (IOException unreadable) {
            throw new Failure("NOT_READ", GivenFile.trouble(list), unreadable);
        }
        List<String> columns = columns(lines.isEmpty() ? "" : lines.get(0));
        List<Units.Unit> units = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        for (int i = 1; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                Units.Unit unit = unit(i + 1, columns, cells(lines.get(i)));
                if (!codes.add(unit.code())) {
                    throw bad(i + 1, "mã " + unit.code() + " lặp lại", "code " + unit.code() + " is there twice", null);
                }
                units.add(unit);
            }
        }
        return units;
    }

    /** Names of the columns, in the order of the file; the needed ones first. */
    private static List<String> columns(String line) {
        List<String> named = List.of(line.replace("\uFEFF", "").strip().split(",", -1));
        List<String> more = named.subList(Math.min(NEEDED.size(), named.size()), named.size());
        boolean good = named.size() >= NEEDED.size()
                && named.subList(0, NEEDED.size()).equals(NEEDED)
                && Set.of(IVAN, OFFICE).containsAll(more)
                && new HashSet<>(more).size() == more.size();
        if (!good) {
            throw bad(1, "dòng đầu phải là " + HEAD, "the first line must be " + HEAD, null);
        }
        return named;
    }

    private static String cell(String name, List<String> columns, List<String> cells) {
        int at = columns.indexOf(name);
        return at < 0 ? "" : cells.get(at);
    }

    private static Units.Unit unit(int line, List<String> columns, List<String> cells) {
        if (cells.size() != columns.size() || !cells.get(0).matches("[A-Z0-9]{4,15}")) {
            throw bad(
                    line,
                    "cần đủ các cột " + String.join(",", columns) + "; mã đơn vị 4–15 chữ, số in hoa",
                    "the columns " + String.join(",", columns) + " are needed; a code of 4 to 15 capitals and digits",
                    null);
        }
        String ivan = cell(IVAN, columns, cells);
        String office = cell(OFFICE, columns, cells);
        if (!ivan.matches("[A-Z0-9-]{0,20}") || !office.matches("([0-9]{5})?")) {
            throw bad(
                    line,
                    "I-VAN ghi mã in hoa, cơ quan BHXH ghi 5 chữ số, hoặc để trống",
                    "an I-VAN is named by its id in capitals, an office by 5 digits, or nothing",
                    null);
        }
        try {
            Units.State state = Units.State.valueOf(cells.get(4));
            return new Units.Unit(
                    cells.get(0), cells.get(1), cells.get(2), cells.get(3), state, cells.get(5), ivan, office);
        } catch (IllegalArgumentException noState) {
            throw bad(
                    line,
                    "tình trạng phải là REGISTERED, CHANGED, STOPPED hoặc UNREGISTERED",
                    "the state must be REGISTERED, CHANGED, STOPPED or UNREGISTERED",
                    noState);
        }
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (quoted && c == '"' && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                cell.append('"');
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString().strip());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString().strip());
        return cells;
    }

    private static Failure bad(int line, String vi, String en, @Nullable Exception cause) {
        Wording said = new Wording(
                "Danh sách không dùng được, dòng " + line + ": " + vi + ". Chưa thay đổi gì.",
                "The list cannot be used, line " + line + ": " + en + ". Nothing was changed.");
        return cause == null ? new Failure("BAD_LIST", said) : new Failure("BAD_LIST", said, cause);
    }
}
