package vn.tiepnhan.staff.member;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.data.BadValue;
import vn.tiepnhan.store.office.StaffTable;

/**
 * Somebody who works here.
 *
 * @param id what they log in with: 2 to 20 lower-case letters, digits, dots and hyphens
 * @param active false for one who left
 * @param cards SHA-256 of their cards' certificates, lower-case hex
 */
public record Member(String id, String name, Role role, boolean active, List<String> cards) {
    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9.-]{1,19}");
    private static final Pattern CARD = Pattern.compile("[0-9a-f]{64}");

    public Member {
        cards = List.copyOf(cards);
        if (!ID.matcher(id).matches()) {
            throw new BadValue(
                    "mã đăng nhập có 2 đến 20 chữ thường, chữ số, dấu chấm hoặc gạch nối: “" + id + "”",
                    "an id has 2 to 20 lower-case letters, digits, dots or hyphens: “" + id + "”");
        }
        if (name.isBlank()) {
            throw new BadValue("cán bộ phải có họ tên", "a person has a name");
        }
        cards.forEach(card -> {
            if (!CARD.matcher(card).matches()) {
                throw new BadValue(
                        "thẻ ghi bằng SHA-256 của chứng thư, 64 chữ số hệ 16: " + card,
                        "a card is the SHA-256 of its certificate, 64 hex digits: " + card);
            }
        });
    }

    /** An id as people type it. */
    public static String idOf(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT);
    }

    public static Member of(StaffTable.Row row) {
        return new Member(
                row.id(),
                row.details().name(),
                Role.valueOf(row.role()),
                row.active(),
                row.details().cards());
    }

    public StaffTable.Row row(@Nullable Integer list) {
        return new StaffTable.Row(id, role.name(), active, list, new StaffTable.Details(name, cards));
    }
}
