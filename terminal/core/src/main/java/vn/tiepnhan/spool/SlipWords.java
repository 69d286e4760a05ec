package vn.tiepnhan.spool;

import vn.tiepnhan.policy.Office;
import vn.tiepnhan.policy.Profile;

/**
 * The words of an office and its profile on a slip, with no-break spaces where a line must not end.
 *
 * @param office for example "BHXH quận 1"
 * @param room Bộ phận tiếp nhận và trả kết quả, or as the profile calls it
 * @param title of a receipt, for example "PHIẾU GIAO NHẬN HỒ SƠ SỐ 103"
 * @param refusalTitle of a refusal
 * @param guidanceTitle of a slip that only says how to prepare the dossier
 * @param identityWord CMND or CCCD
 * @param declaration what a unit answers for by handing in, empty where no act of the profile says so
 * @param help telephone of the help line, may be empty
 */
public record SlipWords(
        String office,
        String address,
        String room,
        String title,
        String refusalTitle,
        String guidanceTitle,
        String identityWord,
        String declaration,
        String help) {
    /** The words for a slip of one procedure. */
    public static SlipWords of(Profile profile, Office office, String procedure) {
        Profile.SlipWords words = profile.words();
        return new SlipWords(
                SlipPhrases.kept(office.name()),
                SlipPhrases.kept(office.address()),
                SlipPhrases.kept(words.room()),
                SlipPhrases.kept(words.titleFor(procedure).strip()),
                SlipPhrases.kept(words.refusalTitle()),
                SlipPhrases.kept(words.guidanceTitle()),
                words.identity(),
                words.declaration(),
                SlipPhrases.telephone(office.helpLine()));
    }
}
