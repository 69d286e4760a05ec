package vn.tiepnhan.policy.published;

import vn.tiepnhan.data.BadValue;

/**
 * A provider of electronic filing (tổ chức I-VAN).
 *
 * @param id as an office's list of units names it, for example TS24
 * @param contact how units reach it; "chưa xác minh" is said by the data, not added here
 * @param span the days on which the social-insurance authority names it
 * @param source the obligation it rests on
 */
public record Ivan(String id, String name, String contact, Span span, String source) {
    public Ivan {
        if (!id.matches("[A-Z0-9-]{2,20}")) {
            throw new BadValue(
                    "id của I-VAN gồm 2 đến 20 chữ hoa, số, gạch nối: " + id,
                    "the id of an I-VAN is 2 to 20 capitals, digits and hyphens: " + id);
        }
    }
}
