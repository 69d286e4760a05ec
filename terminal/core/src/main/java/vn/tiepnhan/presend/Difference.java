package vn.tiepnhan.presend;

import vn.tiepnhan.dossier.Wording;

/**
 * One field that the paper has otherwise than what was sent.
 *
 * @param field stable name: {@code unit.phone}, {@code form.D02-TS.copies}, {@code worker.2.birth}; a whole form or worker that
 *     is on one side only has no last part
 * @param label what people call the field
 * @param who the worker's or the form's name, empty for the unit's own fields
 * @param sent as it was sent, empty where it was not
 * @param paper as it is printed, empty where it is not
 */
public record Difference(String field, Wording label, String who, String sent, String paper) {

    /** {@code Võ Quốc Tuyết – Ngày sinh: 27/02/1971 → 27/02/1972}. */
    public Wording line() {
        String before = who.isEmpty() ? "" : who + " – ";
        return new Wording(
                before + label.vi() + ": " + shown(sent, "(không có)") + " → " + shown(paper, "(không có)"),
                before + label.en() + ": " + shown(sent, "(none)") + " → " + shown(paper, "(none)"));
    }

    private static String shown(String value, String none) {
        return value.isEmpty() ? none : value;
    }
}
