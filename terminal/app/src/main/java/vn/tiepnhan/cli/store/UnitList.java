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
import vn.tiepnhan.dossier.Wording;
import vn.tiepnhan.store.Units;

/** Reads an office's list of units: UTF-8, comma-separated (RFC 4180), whole or not at all. */
final class UnitList {
    static final String HEAD = "code,name,mst,sort,state,collector,ivan";
    /** Lists of before providers were kept have no last column. */
    private static final String SHORT_HEAD = "code,name,mst,sort,state,collector";

    private static final int COLUMNS = 7;

    private UnitList() {}

    static List<Units.Unit> read(Path list) {
        List<String> lines;
        try {
            lines = Files.readAllLines(list);
        } catch (CharacterCodingException other) {
            throw bad(1, "tệp phải là UTF-8", "the file must be UTF-8", other);
        } catch (IOException unreadable) {
            throw new Failure(
                    "NOT_READ", new Wording("Không đọc được " + list + ".", "Cannot read " + list + "."), unreadable);
        }
        String head = lines.isEmpty() ? "" : lines.get(0).replace("\uFEFF", "").strip();
        if (!head.equals(HEAD) && !head.equals(SHORT_HEAD)) {
            throw bad(1, "dòng đầu phải là " + HEAD, "the first line must be " + HEAD, null);
        }
        List<Units.Unit> units = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        for (int i = 1; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                Units.Unit unit = unit(i + 1, cells(lines.get(i) + (head.equals(HEAD) ? "" : ",")));
                if (!codes.add(unit.code())) {
                    throw bad(i + 1, "mã " + unit.code() + " lặp lại", "code " + unit.code() + " is there twice", null);
                }
                units.add(unit);
            }
        }
        return units;
    }

    private static Units.Unit unit(int line, List<String> cells) {
        if (cells.size() != COLUMNS
                || !cells.get(0).matches("[A-Z0-9]{4,15}")
                || !cells.get(6).matches("[A-Z0-9-]{0,20}")) {
            throw bad(
                    line,
                    "cần đủ các cột " + HEAD + "; mã đơn vị 4–15 chữ, số in hoa; I-VAN ghi mã in hoa hoặc để trống",
                    "the columns " + HEAD
                            + " are needed; a code of 4 to 15 capitals and digits; an I-VAN by its id in capitals, or nothing",
                    null);
        }
        try {
            Units.State state = Units.State.valueOf(cells.get(4));
            return new Units.Unit(
                    cells.get(0), cells.get(1), cells.get(2), cells.get(3), state, cells.get(5), cells.get(6));
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
