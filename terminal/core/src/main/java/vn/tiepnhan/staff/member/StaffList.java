package vn.tiepnhan.staff.member;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vn.tiepnhan.data.DataException;
import vn.tiepnhan.data.DataFile;
import vn.tiepnhan.data.DataRow;

/**
 * The staff of an office as its centre signs it. Its bytes are canonical JSON (keys in order, no white space), so that the
 * same list always has the same bytes; no PIN stands in it.
 *
 * @param version from 1, rising
 * @param issued day it was made
 * @param offlineDays how many days after that a terminal lets people log in without a newer list
 */
public record StaffList(int version, String issuer, LocalDate issued, int offlineDays, List<Member> members) {
    private static final int FORMAT = 1;
    private static final int LONGEST_OFFLINE = 366;
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    public StaffList {
        members = List.copyOf(members);
        if (version < 1 || issuer.isBlank() || offlineDays < 1 || offlineDays > LONGEST_OFFLINE) {
            throw new DataException(
                    "staff",
                    "cần version (từ 1), issuer và offlineDays (1 đến 366)",
                    "version (from 1), issuer and offlineDays (1 to 366) are needed");
        }
        Set<String> ids = new HashSet<>();
        Set<String> cards = new HashSet<>();
        for (Member member : members) {
            if (!ids.add(member.id())) {
                throw new DataException("staff", member.id() + " có hai dòng", member.id() + " stands there twice");
            }
            if (!member.cards().stream().allMatch(cards::add)) {
                throw new DataException(
                        "staff",
                        "thẻ của " + member.id() + " có hai dòng; mỗi thẻ chỉ của một người",
                        "a card of " + member.id() + " stands there twice; a card has one owner");
            }
        }
        if (members.stream().noneMatch(member -> member.active() && member.role() != Role.OFFICER)) {
            throw new DataException(
                    "staff",
                    "danh sách cần một lãnh đạo hoặc kỹ thuật viên để cấp PIN đầu tiên",
                    "a list needs a supervisor or technician, who can give first PINs");
        }
    }

    /** The list in a YAML text. @throws DataException naming the row that is faulty */
    public static StaffList ofYaml(String name, String yaml) {
        return of(DataFile.of(name, yaml).onlyFields("version", "issuer", "issued", "offlineDays", "members"));
    }

    /** @throws DataException when the bytes are no list, or not in canonical form */
    public static StaffList read(byte[] bytes) {
        try {
            DataRow whole = DataFile.of("staff", JSON.readValue(bytes, Map.class))
                    .onlyFields("staffList", "version", "issuer", "issued", "offlineDays", "members");
            if (whole.number("staffList") != FORMAT) {
                throw new DataException(
                        "staff",
                        "bản này không biết định dạng " + whole.number("staffList") + ", hãy cập nhật chương trình",
                        "format " + whole.number("staffList") + " is not known to this program; update it");
            }
            StaffList list = of(whole);
            if (!java.util.Arrays.equals(list.bytes(), bytes)) {
                throw new DataException(
                        "staff",
                        "tệp không còn nguyên như lúc tạo (không ở dạng chuẩn)",
                        "its bytes are not in canonical form");
            }
            return list;
        } catch (IOException | ClassCastException broken) {
            throw new DataException("staff", "không phải danh sách cán bộ", "is no list of staff", broken);
        }
    }

    private static StaffList of(DataRow whole) {
        List<Member> members = new ArrayList<>();
        for (DataRow row : whole.rows("members")) {
            row.onlyFields("id", "name", "role", "active", "cards");
            try {
                members.add(new Member(
                        row.text("id"),
                        row.text("name"),
                        row.word("role", Role.class),
                        !row.has("active") || row.flag("active"),
                        row.texts("cards")));
            } catch (IllegalArgumentException refused) {
                throw row.fault(refused);
            }
        }
        return new StaffList(
                whole.number("version"),
                whole.text("issuer"),
                whole.date("issued"),
                whole.number("offlineDays"),
                members);
    }

    /** The canonical bytes. */
    public byte[] bytes() {
        Map<String, Object> whole = new TreeMap<>();
        whole.put("staffList", FORMAT);
        whole.put("version", version);
        whole.put("issuer", issuer);
        whole.put("issued", issued.toString());
        whole.put("offlineDays", offlineDays);
        whole.put("members", members.stream().map(StaffList::json).toList());
        try {
            return JSON.writeValueAsBytes(whole);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Map<String, Object> json(Member member) {
        Map<String, Object> row = new TreeMap<>();
        row.put("id", member.id());
        row.put("name", member.name());
        row.put("role", member.role().name());
        row.put("active", member.active());
        row.put("cards", member.cards());
        return row;
    }
}
